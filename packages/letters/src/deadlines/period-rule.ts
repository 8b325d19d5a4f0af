import type { Day } from '@vnit/domain'

/** `2018-11`, `2019-Q3`, `2019`, or a window `2013-11..2013-12`; three months are a quarter when the words say quý. */
export function periodRule(from: Day, to: Day, words: string): string {
  const [first, last] = [Number(from.slice(5, 7)), Number(to.slice(5, 7))]
  const year = from.slice(0, 4)
  if (year === to.slice(0, 4)) {
    if (first === last) return from.slice(0, 7)
    if (first === 1 && last === 12) return year
    if (last - first === 2 && last % 3 === 0 && /qu[yýíỳú]/iu.test(words)) return `${year}-Q${last / 3}`
  } else if (first === 1 && last === 12) return `${year}..${to.slice(0, 4)}`
  return `${from.slice(0, 7)}..${to.slice(0, 7)}`
}
