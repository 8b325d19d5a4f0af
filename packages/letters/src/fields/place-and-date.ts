import type { Anchored, Day } from '@vnit/domain'
import { anchor, marksRemoved, nothing, oneLine } from '../text/anchor.ts'
import { shownAt, spanOf, type View } from '../text/view.ts'
import { dayFrom } from './date.ts'

const place = String.raw`(?:TP\.?\s*|Thành phố\s+)?\p{Lu}\p{Ll}+(?:(?:[ \t]+|[ \t]*-[ \t]*)\p{Lu}\p{Ll}+){0,4}`
const long = String.raw`[Nn]gày\s*(\d{1,2}|[.…\s]*)\s*tháng\s*(\d{1,2}|[.…\s]*)\s*năm\s*(\d{4}|[.…\s]*)`
const short = String.raw`[Nn]gày\s*(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})`

export type PlaceAndDate = {
  place: Anchored<string>
  issuedOn: Anchored<Day>
  /** Where the piece stands in the view, so that other fields can step over it. */
  at: { from: number; to: number } | null
}

/** "Hà Nội, ngày 13 tháng 5 năm 2013" of the header; a day left blank stays unread, the place is read all the same. */
export function readPlaceAndDate(view: View, until: number): PlaceAndDate {
  const header = view.text.slice(0, until)
  const placed =
    new RegExp(`(${place})\\s*[,.]\\s*${long}`, 'u').exec(header) ??
    new RegExp(`(${place})\\s*,\\s*${short}`, 'u').exec(header)
  if (placed !== null) {
    const [words, name = '', date = '', month = '', year = ''] = placed
    const to = placed.index + words.length
    const dateFrom = placed.index + words.search(/[Nn]gày\s*[\d.…\s]/)
    return {
      place: anchor(oneLine(name), [spanOf(view, placed.index, placed.index + name.length)], 0.97),
      issuedOn: dayRead(view, [date, month, year], dateFrom, to, 0.98),
      at: { from: placed.index, to },
    }
  }
  const alone = new RegExp(`(?<=^|\\n)[ \\t]*(${long})[ \\t]*(?=\\n|$)`, 'u').exec(header)
  if (alone === null) return { place: nothing(), issuedOn: nothing(), at: null }
  const [words, , date = '', month = '', year = ''] = alone
  const at = { from: alone.index, to: alone.index + words.length }
  return { place: nothing(), issuedOn: dayRead(view, [date, month, year], at.from, at.to, 0.8), at }
}

function dayRead(
  view: View,
  parts: [string, string, string],
  from: number,
  to: number,
  confidence: number,
): Anchored<Day> {
  const day = parts.every((part) => /^\d+$/.test(part)) ? dayFrom(...parts) : null
  if (day === null) return nothing()
  const span = spanOf(view, from, to)
  return anchor(day, [span], confidence, marksRemoved(shownAt(view, span), oneLine(view.text.slice(from, to))))
}
