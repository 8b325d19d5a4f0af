import { takeInLetterInput, type FileRefusal, type LetterReading, ok, refuse, type Result } from '@vnit/domain'
import { type ExtractedText, extractText, hidesInPictures, intakePlace, recogniseFile } from '../../files/index.ts'
import type { Reads } from '../../platform/platform.ts'
import type { Preparation } from '../../platform/preparation.ts'
import { orRefuse, refuseWith } from '../../platform/refusal-error.ts'
import { loadAgencyNames } from './agency-register.ts'
import { readWithoutHolding } from './read-letter-apart.ts'
import { findTakenIn } from './taken-in.ts'
import { weakenReading } from './weaken-reading.ts'

/** A file whose words were taken out and read. */
export type ReadFile = Pick<ExtractedText, 'kind' | 'encoding'> & { reading: LetterReading }

/**
 * Reads an uploaded file before it is taken in: no connection is held while its words are taken out, and few files are
 * held in memory at once. Null when the file is a letter already.
 */
export async function readUploadedFile({ ask }: Preparation, rawInput: unknown): Promise<ReadFile | null> {
  const input = takeInLetterInput.safeParse(rawInput)
  if (!input.success) return null
  const { sha256 } = input.data
  if (await ask((reads) => findTakenIn(reads, sha256))) return null
  return intakePlace(async () => {
    const stored = await ask((reads) => loadStored(reads, sha256))
    return readExtracted({ ask }, orRefuse(await textOfStored(stored)))
  })
}

/** Reads the words that were taken out of a file; a long text does not hold up the server. */
export async function readExtracted({ ask }: Preparation, extracted: ExtractedText): Promise<ReadFile> {
  const { kind, encoding, text, places } = extracted
  const letter = { text: text.replaceAll('\u0000', ' '), names: await ask(loadAgencyNames) }
  const read = orRefuse(await readWithoutHolding(letter))
  return { kind, encoding, reading: weakenReading(read, places) }
}

type Stored = Awaited<ReturnType<typeof loadStored>>

async function loadStored(reads: Reads, sha256: string) {
  const row = await reads
    .selectFrom('stored_file as file')
    .leftJoin('text_recognition as words', (join) =>
      join.onRef('words.sha256', '=', 'file.sha256').on('words.state', '=', 'done'),
    )
    .select(['file.bytes', 'words.state', 'words.text', 'words.places', 'words.pages'])
    .where('file.sha256', '=', sha256)
    .executeTakeFirst()
  return row ?? refuseWith({ code: 'record.not_found', subject: 'file', id: sha256 })
}

/** The text as it was recognised before, or as it can be read at once; a scan not recognised yet is refused so. */
async function textOfStored({ bytes, state, ...words }: Stored): Promise<Result<ExtractedText, FileRefusal>> {
  if (state === null) {
    const extracted = await extractText(bytes, { recognise: false })
    return extracted.ok || !hidesInPictures(extracted.refusal) ? extracted : refuse({ code: 'file.needs_recognition' })
  }
  const file = await recogniseFile(bytes)
  if (!file.ok) return file
  return ok({ ...file.value, text: words.text ?? '', encoding: null, pages: words.pages, places: words.places ?? [] })
}
