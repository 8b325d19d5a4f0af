import type { Deadline } from '@vnit/domain'
import { pattern } from '../text/pattern.ts'
import type { View } from '../text/view.ts'
import { type DeadlineFound, type Stretch, wordsAt } from './found.ts'
import { matchesOf } from '../text/matches-of.ts'

/** A document that the letter says will come ("sẽ ban hành Thông tư hướng dẫn ..."). */
export type Announced = { words: string; at: Stretch }

const byRule = pattern(
  String.raw`theo (?:(?:dung )?(?:che do|thoi han) )?(?:quy dinh|huong dan)(?! (?:tai|cua|trong|ve|nay))(?: cua (?:bo|phap luat)[a-z ]{0,40})?`,
)

/** "báo cáo theo quy định": waits for the rule that the letter announces, or for one it does not name. */
export function pendingDeadlines(view: View, announced: Announced | null, within: Stretch): DeadlineFound[] {
  const match = matchesOf(byRule, view.folded.slice(within.from, within.to)).at(-1)
  if (match === undefined) return []
  const at = { from: within.from + match.index, to: within.from + match.index + match[0].length }
  const deadline: Deadline = {
    kind: 'pending',
    document: announced?.words.slice(0, 500) ?? '',
    words: wordsAt(view, at),
  }
  const confidence = announced === null ? 0.5 : 0.75
  return [{ deadline, at: announced === null ? [at] : [at, announced.at], confidence, repairs: [] }]
}

const coming = pattern(
  String.raw`se (?:som )?(?:ban hanh|co|trinh ban hanh) ((?:thong tu|quyet dinh|van ban|huong dan|nghi dinh|quy che)(?! so)[^,.;]{4,200}?)(?=,|\.|;| trong (?:thang|quy|nam|thoi gian)|$)`,
)

/** The document that the letter says its issuer will issue. */
export function announcedIn(view: View, within: Stretch): Announced | null {
  const match = coming.exec(view.folded.slice(within.from, within.to))
  coming.lastIndex = 0
  if (match === null) return null
  const to = within.from + match.index + match[0].length
  const at = { from: to - (match[1] ?? '').length, to }
  return { words: wordsAt(view, at), at }
}
