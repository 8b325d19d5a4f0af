import type { Repair } from '@vnit/domain'
import { oneLine } from '../text/anchor.ts'
import { foldEach } from '../text/fold-each.ts'
import { properName } from '../text/proper-words.ts'

/** The words of a recipient as they were meant, and what was mended in them. */
export function recipientWords(text: string): { words: string; repairs: Repair[] } {
  const shown = oneLine(text)
  const { words, repairs } = properName(
    withoutStrokes(asWritten(shown))
      .replace(/\.?\/?[.;,:]*$/, '')
      .slice(0, 500),
  )
  const was = leading(shown)
  const became = leading(words)
  if (was !== became && foldEach(was) !== foldEach(became)) repairs.push({ code: 'letter-restored', was, became })
  return { words, repairs }
}

const leading = (words: string) => /^\S{1,12}/u.exec(words)?.[0] ?? ''

/** Every list begins and ends with the same two items, whatever a scan made of them. */
function asWritten(words: string): string {
  return words
    .replace(/^L\p{Ll}{1,3}\s*[:.]?\s+(?=VT(?!\p{L})|Văn thư)/u, 'Lưu: ')
    .replace(/^(?:Luru|Luu|Lưru|Liru|Liu|Lru|Lưu|Lam)\s*(?=[:.]\s*\S)/u, 'Lưu')
    .replace(
      /^\W{0,2}Nh[uưirữ]{1,2}\s?tr[eêéèn]{1,3}n(?![\p{L}])(?=\s*(?:$|[;:.,]?\s*[^\p{Lu}(]{0,14}$))[^]*$/u,
      'Như trên',
    )
}

/** "Lưu: VT, TTKT. £t", "Lưu: VT, KK (3b). S.15": strokes of a signature and a typist's mark behind the last line. */
function withoutStrokes(words: string): string {
  if (!/^L[ưu]/u.test(words)) return words
  return words
    .replace(/(?<=[\p{L}\d)])[.,]?\s?(?:\d{1,3})?(?:Căn cứ |Phụ\s?lục)[^]*$/u, '')
    .replace(/(?<=\p{Lu}{2,})(?:\.\s*|\s+)(?=[^\s]{0,3}[\p{Ll}\d])[^\s(,]{1,3}(?:\s+[^\s(,]{1,3})*$/u, '')
    .replace(/,\s*(?:\p{Lu}\.)?\p{Lu}\p{Ll}+\.?\s?\d{1,3}$/u, '')
    .replace(/([)\p{L}\d])[.,;]?\s+[^\s%£€„©®»¿›‹@#*=~^]*[%£€„©®»¿›‹@#*=~^][^]*$/u, '$1')
    .replace(/(\(\s?\d{1,3}\s?[bB]?\s?\))[^\p{L}\d(]{0,3}[^\s(]{1,8}(?:[ .]{0,2}\(?\d{1,3}\)?)?$/u, '$1')
    .replace(/(?<=[\p{L})])[.,;]?\s+\p{Lu}\p{Ll}{0,2}\.?\s?\(?\d{1,3}\)?$/u, '')
    .replace(/(?<=[\p{L})])\.(?:\s?\d{2,3}|\s\p{Lu}{2,3})$|(?<=\))\s\p{Lu}{1,3}$/u, '')
    .replace(/\.?\s\((?:\p{Lu}\.){2,4}[^()]{0,8}\)?$|\.\s\(\p{Lu}{2,4}$/u, '')
    .replace(/([\p{L}\d)])[.,;]?\s+(?:[^\p{L}\d\s(]+\S*|\p{Ll}{1,3}|\S{0,2}[£€„©®»¿].*)(?:\s+\S{1,3})*$/u, '$1')
}
