import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import process from 'node:process'
import type { LetterCase } from './cases.ts'
import { type LetterLabel, nothing } from './label.ts'

/** Cases from DIR/docs/*.txt and DIR/labels/*.json, whose keys are those of the JSON line. */
export function folderCases(folder: string): LetterCase[] {
  const root = resolve(process.env['INIT_CWD'] ?? process.cwd(), folder)
  const names = readdirSync(join(root, 'docs')).filter((name) => name.endsWith('.txt'))
  return names.toSorted().flatMap((file) => {
    const name = file.replace(/\.txt$/, '')
    const path = join(root, 'labels', `${name}.json`)
    if (!existsSync(path)) return []
    const label = { ...nothing, ...(JSON.parse(readFileSync(path, 'utf8')) as Partial<LetterLabel>) }
    const text = readFileSync(join(root, 'docs', file), 'utf8')
    return [
      {
        name,
        aside: false,
        condition: 'real',
        layout: 'as it is',
        damages: [],
        type: label.doc_type ?? '',
        text,
        label,
      },
    ]
  })
}
