import { type FileRefusal, ok, type Result } from '@vnit/domain'
import type { TextEncoding } from './plain-text.ts'

export type FileKind = 'txt' | 'docx' | 'doc' | 'rtf' | 'html' | 'pdf' | 'png' | 'jpg' | 'tif' | 'webp'

/** A file whose content is what a letter may be, under the media type that the content shows. */
export type RecognisedFile = { kind: FileKind; mediaType: string }

export const mediaTypes: Record<FileKind, string> = {
  txt: 'text/plain; charset=utf-8',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  doc: 'application/msword',
  rtf: 'application/rtf',
  html: 'text/html',
  pdf: 'application/pdf',
  png: 'image/png',
  jpg: 'image/jpeg',
  tif: 'image/tiff',
  webp: 'image/webp',
}

const pictures: readonly FileKind[] = ['png', 'jpg', 'tif', 'webp']

/** Whether a file of this kind is a picture, whose words must be recognised. */
export function isPicture(kind: FileKind): boolean {
  return pictures.includes(kind)
}

export type Recognition = Result<RecognisedFile, FileRefusal>

/** A word that was recognised from a picture: where it stands in the text, on which page, how sure it is (0 to 1). */
export type TextPlace = { from: number; to: number; page: number; confidence: number }

/** What was read from a file: NFC text, the old character set it was converted from if any, weak and sure words. */
export type ReadText = { text: string; encoding: TextEncoding | null; pages: number | null; places: TextPlace[] }

/** The text of a file, with what kind of file it was. */
export type ExtractedText = RecognisedFile & ReadText
export type Extraction = Result<ExtractedText, FileRefusal>

/** The answer yes, with the media type of the kind. */
export function recognised(kind: FileKind): Recognition {
  return ok({ kind, mediaType: mediaTypes[kind] })
}
