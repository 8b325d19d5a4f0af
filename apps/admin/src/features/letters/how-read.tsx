import type { LetterView } from '@vnit/domain'
import { useWords } from '../../lib/words.ts'
import { recognitionWords } from '../../words/recognition/index.ts'

const shown = 12

/** How the words of the file came to be text, where that can go wrong: converted from an old font, or recognised. */
export function HowRead({ letter: { convertedFrom, weakWords, reading } }: { letter: LetterView }) {
  const words = useWords(recognitionWords)
  const weak = [...new Set(weakWords.map(({ from, to }) => reading.text.slice(from, to)))]
  return (
    <>
      {convertedFrom ? <span> {words.converted(convertedFrom)}</span> : null}
      {weak.length > 0 ? <span> {words.weak(weakWords.length, weak.slice(0, shown))}</span> : null}
    </>
  )
}
