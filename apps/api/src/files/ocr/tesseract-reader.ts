import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { createWorker, OEM, PSM } from 'tesseract.js'
import type { PageWord } from '../layout/page-word.ts'
import { type GrayPicture, pgmOf } from './gray-picture.ts'

/** A part of a picture, in its points. */
export type Rectangle = { left: number; top: number; width: number; height: number }

/** Recognises printed Vietnamese in pictures, one after the other. */
export type TextReader = {
  /** The words of a whole page, or of a part of it that is one column. */
  words: (picture: GrayPicture, column?: Rectangle) => Promise<PageWord[]>
  close: () => Promise<void>
}

const data = dirname(createRequire(import.meta.url).resolve('@tesseract.js-data/vie/package.json'))

/** Starts the recogniser with the data of its npm package; nothing is fetched and nothing is written. */
export async function textReader(): Promise<TextReader> {
  const worker = await createWorker('vie', OEM.LSTM_ONLY, {
    langPath: join(data, '4.0.0_best_int'),
    cacheMethod: 'none',
    gzip: true,
    errorHandler: () => {},
  })
  let mode: PSM | null = null
  return {
    words: async (picture, column) => {
      const wanted = column === undefined ? PSM.AUTO : PSM.SINGLE_BLOCK
      if (mode !== wanted) await worker.setParameters({ tessedit_pageseg_mode: wanted, user_defined_dpi: '200' })
      mode = wanted
      const output = { text: false, blocks: true }
      const { data: page } = await worker.recognize(pgmOf(picture), column ? { rectangle: column } : {}, output)
      return wordsIn(page.blocks ?? [])
    },
    close: async () => void (await worker.terminate()),
  }
}

type Found = { text: string; confidence: number; bbox: { x0: number; y0: number; x1: number; y1: number } }
type Block = { paragraphs: { lines: { words: Found[] }[] }[] }

function wordsIn(blocks: Block[]): PageWord[] {
  return blocks
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .flatMap(({ words }) => words)
    .filter(({ text }) => text.trim() !== '')
    .map(({ text, confidence, bbox }) => ({ text, ...bbox, confidence: Math.round(confidence) / 100 }))
}
