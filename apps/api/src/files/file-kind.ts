import { type FileRefusal, ok, type Result } from '@vnit/domain'

export type FileKind = 'txt' | 'docx' | 'doc' | 'pdf'

/** A file whose content is what a letter may be, under the media type that the content shows. */
export type RecognisedFile = { kind: FileKind; mediaType: string }

export const mediaTypes: Record<FileKind, string> = {
  txt: 'text/plain; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  pdf: 'application/pdf',
}

export type Recognition = Result<RecognisedFile, FileRefusal>

/** The text of a file, with what kind of file it was. */
export type ExtractedText = RecognisedFile & { text: string }
export type Extraction = Result<ExtractedText, FileRefusal>

/** The answer yes, with the media type of the kind. */
export function recognised(kind: FileKind): Recognition {
  return ok({ kind, mediaType: mediaTypes[kind] })
}
