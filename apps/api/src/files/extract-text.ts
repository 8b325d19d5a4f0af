import { Worker } from 'node:worker_threads'
import { type FileRefusal, ok, refuse, type Result } from '@vnit/domain'
import type { Extraction, FileKind } from './file-kind.ts'
import { legacyEncodingOf } from './legacy-encoding.ts'
import { fileLimits } from './limits.ts'
import { decodeText } from './plain-text.ts'
import { recogniseFile } from './recognise-file.ts'
import { threadPlace } from './thread-places.ts'

/** What the thread answers. */
export type ThreadAnswer = Result<string, FileRefusal>

/**
 * The text of an uploaded document, or a refusal. Documents are read in a thread of their own with a limit of memory
 * and time, so a bad file costs an answer and never the process.
 */
export async function extractText(bytes: Uint8Array): Promise<Extraction> {
  const recognition = await recogniseFile(bytes)
  if (!recognition.ok) return recognition
  const { kind } = recognition.value
  const read = kind === 'txt' ? plain(bytes) : await threadPlace(() => inThread(kind, bytes))
  if (!read.ok) return read
  const refusal = textRefusal(read.value, kind)
  return refusal === null ? ok({ ...recognition.value, text: read.value }) : refuse(refusal)
}

function plain(bytes: Uint8Array): ThreadAnswer {
  const text = decodeText(bytes)
  return text === null ? refuse({ code: 'file.unreadable', reason: 'text' }) : ok(text.replace(/^\ufeff/, ''))
}

function textRefusal(text: string, kind: FileKind): FileRefusal | null {
  if (text.length > fileLimits.characters)
    return { code: 'file.too_large', bytes: Buffer.byteLength(text), limitBytes: fileLimits.characters }
  const legible = text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  if (kind === 'pdf' && legible < 20) return { code: 'file.no_text_layer' }
  if (legible === 0) return { code: 'file.empty' }
  const legacy = legacyEncodingOf(text)
  return legacy === null ? null : { code: 'file.legacy_encoding', found: legacy }
}

function inThread(kind: FileKind, bytes: Uint8Array): Promise<ThreadAnswer> {
  return new Promise((resolve) => {
    const copy = new Uint8Array(bytes)
    const worker = new Worker(new URL('./extract-thread.ts', import.meta.url), {
      workerData: { kind, bytes: copy },
      transferList: [copy.buffer],
      resourceLimits: {
        maxOldGenerationSizeMb: fileLimits.heapMegabytes,
        maxYoungGenerationSizeMb: 32,
        stackSizeMb: 4,
      },
      env: {},
      stdout: true,
      stderr: true,
    })
    const answer = (result: ThreadAnswer) => {
      clearTimeout(clock)
      resolve(result)
      void worker.terminate()
    }
    const clock = setTimeout(
      () => answer(refuse({ code: 'file.took_too_long', seconds: fileLimits.seconds })),
      fileLimits.seconds * 1000,
    )
    worker.once('message', (result: ThreadAnswer) => answer(result))
    worker.once('error', () => answer(refuse({ code: 'file.unreadable', reason: 'damaged' })))
    worker.once('exit', () => answer(refuse({ code: 'file.unreadable', reason: 'damaged' })))
  })
}
