import { execFileSync } from 'node:child_process'
import { mkdtemp, readdir, copyFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { sampleDocx } from './sample-docx.ts'
import { sampleText } from './sample-text.ts'
import { samples } from './samples.ts'

/**
 * Writes sample-letters/ anew: `node packages/letters/scripts/make-samples.ts`. Needs LibreOffice (`soffice`) for .doc
 * and .pdf; the results are committed, so nobody else needs it.
 */
const folder = fileURLToPath(new URL('../../../sample-letters/', import.meta.url))
const scratch = await mkdtemp(join(tmpdir(), 'vnit-samples-'))

for (const sample of samples) {
  await writeFile(join(folder, `${sample.file}.txt`), sampleText(sample))
  for (const format of sample.formats) {
    // The free stand-in for Times New Roman lacks Vietnamese letters, which would scatter them in the text layer.
    const font = format === 'pdf' ? 'Noto Serif' : undefined
    const docx = join(scratch, `${sample.file}.docx`)
    await writeFile(docx, await sampleDocx(sample, font))
    if (format !== 'docx') convert(docx, format)
    await copyFile(join(scratch, `${sample.file}.${format}`), join(folder, `${sample.file}.${format}`))
  }
}
await rm(scratch, { recursive: true })
console.log((await readdir(folder)).join('\n'))

function convert(docx: string, format: 'doc' | 'pdf'): void {
  execFileSync('soffice', [
    '--headless',
    `-env:UserInstallation=file://${scratch}/profile`,
    '--convert-to',
    format,
    '--outdir',
    scratch,
    docx,
  ])
}
