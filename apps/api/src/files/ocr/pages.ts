import type { PageWord } from '../layout/page-word.ts'
import type { GrayPicture } from './gray-picture.ts'

/** A page to be read: its picture, or its words where it has them as text. */
export type Page = GrayPicture | PageWord[]
export type Pages = { count: number; page: (number: number) => Promise<Page> }

/** A picture larger than any page is scanned: it would only cost memory. */
export class TooManyPoints extends Error {}
