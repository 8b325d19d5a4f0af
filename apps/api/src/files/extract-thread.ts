import { parentPort, workerData } from 'node:worker_threads'
import { refuse } from '@vnit/domain'
import type { ThreadAnswer } from './extract-text.ts'
import type { FileKind } from './file-kind.ts'
import { readDoc } from './read-doc.ts'
import { readDocx } from './read-docx.ts'
import { readPdf } from './read-pdf.ts'

const readers: Partial<Record<FileKind, (bytes: Uint8Array) => Promise<ThreadAnswer>>> = {
  docx: readDocx,
  doc: readDoc,
  pdf: readPdf,
}

const { kind, bytes } = workerData as { kind: FileKind; bytes: Uint8Array }

/** Whatever the reader meets, one answer goes back. */
async function answer(): Promise<ThreadAnswer> {
  try {
    return (await readers[kind]?.(bytes)) ?? refuse({ code: 'file.unreadable', reason: kind })
  } catch {
    return refuse({ code: 'file.unreadable', reason: 'damaged' })
  }
}

parentPort?.postMessage(await answer())
