import type { EndKind } from '@vnit/domain'
import { writeDay } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'

type Said = { kind: EndKind; on: string; byNumber?: string | null }

/** An end in words: “được thay thế từ 01/01/2020 bởi 130/2018/NĐ-CP”. */
export function useSayEnd(): (end: Said) => string {
  const words = useWords(lineageWords)
  return ({ kind, on, byNumber }) =>
    [words.endedSince[kind](writeDay(on)), byNumber ? words.by(byNumber) : ''].filter(Boolean).join(' ')
}
