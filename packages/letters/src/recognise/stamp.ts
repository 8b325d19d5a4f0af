import type { Anchored, LetterReading } from '@vnit/domain'
import { anchor, nothing, oneLine } from '../text/anchor.ts'
import { isEmpty, type Line, linesOf } from '../text/lines.ts'
import { foldEach, spanOf, type View } from '../text/view.ts'
import { firstDate } from './date.ts'

type Stamp = NonNullable<LetterReading['incomingStamp']['value']>

/** The ĐẾN stamp of the office that received the letter, and the stretch it fills, so that no other field reads it. */
export function readStamp(
  view: View,
  until: number,
): { stamp: Anchored<Stamp>; at: { from: number; to: number } | null } {
  const lines = linesOf(view.text, 0, until)
  const index = lines.findIndex((line) => /^\s*(?:CÔNG VĂN\s+)?(?:ĐẾN|ĐÊN|DEN|Đ Ế N)(?![\p{L}])/u.test(line.text))
  const word = lines[index]
  if (word === undefined) return { stamp: nothing(), at: null }
  const below = stampLines(lines, index)
  const above = officeAbove(lines, index)
  const from = above?.from ?? word.from
  const to = below.at(-1)?.to ?? word.to
  const words = view.folded.slice(word.from, to)
  const number = /so(?:\s*den)?\s*:?\s*(\d[\d./-]{0,38})/.exec(words)?.[1] ?? null
  const value = {
    office: above === null ? null : oneLine(above.text).slice(0, 300),
    number,
    day: firstDate(words)?.day ?? null,
  }
  return { stamp: anchor(value, [spanOf(view, from, to)], value.day === null ? 0.6 : 0.9), at: { from, to } }
}

/** The line of the word itself and those after it that belong to the stamp: Số, Ngày, Chuyển. */
function stampLines(lines: Line[], index: number): Line[] {
  const found = [lines[index] as Line]
  for (const line of lines.slice(index + 1, index + 6)) {
    if (isEmpty(line.text)) continue
    if (
      !/^\s*(?:so|[nh]gay|chuyen|luu|ho so)\b(?:[^:]{0,24}:|[\s.…]{0,6}\d)/.test(foldEach(line.text)) ||
      isOwnNumber(line.text)
    )
      break
    found.push(line)
  }
  return found
}

/** "Số: 20/CT-BTTTT" is the number of the letter, not the number given on arrival, also when its slash is lost. */
function isOwnNumber(text: string): boolean {
  return /^\s*Số\s*:?\s*\d+\w?\s*(?:\/\s*[\p{Lu}\d]|\p{Lu}{2})/u.test(text)
}

function officeAbove(lines: Line[], index: number): Line | null {
  const above = lines.slice(0, index).findLast((line) => !isEmpty(line.text))
  if (above === undefined || above.text !== above.text.toUpperCase() || /SỐ\s*:/u.test(above.text)) return null
  return /^\s*(?:SỞ|BỘ|UBND|ỦY BAN|UỶ BAN|VĂN PHÒNG|CỤC|VỤ|TRUNG TÂM|BAN|SỞ TT)/u.test(above.text) ? above : null
}
