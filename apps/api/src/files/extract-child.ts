import process from 'node:process'
import { buffer } from 'node:stream/consumers'
import { type ReaderAnswer, unreadable } from './reader-answer.ts'

/** The process that reads one file: bytes on standard input, the kind as its argument, one answer on standard output. */
process.stdout.end(JSON.stringify(await inNfc(process.argv[2] ?? '')))

async function inNfc(kind: string): Promise<ReaderAnswer> {
  const read = await answer(kind)
  if (!read.ok) return read
  return { ok: true, value: (await import('./read-txt.ts')).inUnicode(read.value) }
}

/** Whatever the reader meets, one answer goes back. */
async function answer(kind: string): Promise<ReaderAnswer> {
  try {
    const bytes = new Uint8Array(await buffer(process.stdin))
    if (kind === 'txt') return (await import('./read-txt.ts')).readTxt(bytes)
    if (kind === 'docx') return await (await import('./read-docx.ts')).readDocx(bytes)
    if (kind === 'doc') return await (await import('./read-doc.ts')).readDoc(bytes)
    if (kind === 'rtf') return (await import('./read-rtf.ts')).readRtf(bytes)
    if (kind === 'html') return (await import('./read-html.ts')).readHtml(bytes)
    if (kind === 'pdf') return await (await import('./read-pdf.ts')).readPdf(bytes)
    return unreadable(kind)
  } catch {
    return unreadable('damaged')
  }
}
