import type { Anchored, Day } from '@vnit/domain'
import { anchor, nothing, oneLine } from '../text/anchor.ts'
import { linesOf } from '../text/lines.ts'
import { placeNamed, placePattern } from '../text/places.ts'
import { foldEach, mendsIn, shownAt, spanOf, spansOf, type View } from '../text/view.ts'
import { dayFrom } from './date.ts'
import { digit, digitRepairs, digitsOf } from './digits.ts'

const two = String.raw`(${digit}\s?${digit}?|[^\na-z]{0,9}|[^\n]{0,8}?)`
const inWords = new RegExp(
  String.raw`^(.{0,44}?)[ ,.;]*(?<![a-z])n\s?g\s?(?!ai(?![a-z]))(?:[ad]?\s?[yuv]|a\S)[ .…:,;/]*${two}[ .…,]*t\s?h\s?[ai]\s?n\s?[gq][ .…:]*${two}[ .…,]*(?:n?\s?a\s?m|n\S{1,3}m)[ .…:]*((?:${digit}\s?){3}${digit}|[\d\s.…_]{0,8})\s*[.;,*]?\s*$`,
)
const inDigits = /^(.{2,44}?)\s*,\s*ngay\s*(\d{1,2})\s*[/.-]\s*(\d{1,2})\s*[/.-]\s*(\d{4})\s*\.?\s*$/

/**
 * "Hà Nội, ngày 13 tháng 4 năm 2015": the place and the day of issue; the day is null when the copy has lost a part of
 * it or names a day that no calendar has.
 */
export function readPlaceAndDate(
  view: View,
  until: number,
): { place: Anchored<string>; issuedOn: Anchored<Day>; at: { from: number; to: number } | null } {
  for (const line of linesOf(view.text, 0, until)) {
    if (line.text.length > 110) continue
    const folded = view.folded.slice(line.from, line.to)
    const match = inWords.exec(folded) ?? inDigits.exec(folded)
    if (match === null) continue
    const [, told = '', date = '', month = '', year = ''] = match
    const before = line.text.slice(0, told.length)
    const place = placeIn(before)
    if (!isPlace(place)) continue
    const from = line.from + line.text.length - line.text.trimStart().length
    return {
      place: placeOf(view, place, line.from + before.length, line.from),
      issuedOn: dayOf(view, { date, month, year }, { from: line.from + before.length, to: line.to }),
      at: { from, to: line.to },
    }
  }
  return { place: placeAlone(view, until), issuedOn: nothing(), at: null }
}

/** "Bình Dương, ng…": the place whose date a scan destroyed; "là Nội" can only be Hà Nội. */
const beforeDate = new RegExp(String.raw`(?<![a-z])(${placePattern}|[a-z]{0,2}a?\snoi)\s*,\s*n\s?g(?![uo])`)

function placeAlone(view: View, until: number): Anchored<string> {
  const match = beforeDate.exec(view.folded.slice(0, Math.min(until, 2000)))
  const words = match?.[1]
  if (match === null || words === undefined) return nothing()
  const to = match.index + words.length
  const said = view.text.slice(match.index, to)
  const name = placeNamed(said) ?? 'Hà Nội'
  const repairs = [...mendsIn(view, spansOf(view, match.index, to))]
  if (name !== said) repairs.push({ code: 'accents-restored', was: oneLine(said), became: name })
  return anchor(name, spansOf(view, match.index, to), 0.85, repairs)
}

/** A name of a place, or nothing; "ngày" after other words is the first sentence of a body or a stamp. */
function isPlace(words: string): boolean {
  if (words === '') return true
  return /^\p{Lu}/u.test(words) && words.split(/\s+/).length <= 7 && !/\d|:|\/|Ký|Căn cứ|Thực hiện/u.test(words)
}

function placeOf(view: View, words: string, to: number, from: number): Anchored<string> {
  if (words === '') return nothing()
  const proper = properPlace(words)
  const spans = spansOf(view, from, to)
  if (spans.length === 0) return nothing()
  const repairs = mendsIn(view, spans)
  if (proper !== words) repairs.push({ code: 'accents-restored', was: words, became: proper })
  return anchor(proper.slice(0, 80), spans, proper === words ? 0.97 : 0.9, repairs)
}

const known = new RegExp(String.raw`(?:(?:t\s?p\s?\.?\s?|thanh pho )?(?:${placePattern}))$`)

/** The name at the end of what stands before the date: a copy may have put other words before it. */
function placeIn(before: string): string {
  const words = oneLine(before).replace(/[,.;]+$/, '')
  const match = known.exec(foldEach(words))
  return match === null ? words : words.slice(match.index)
}

/** A known place with its accents, "TP." before it as printed. */
function properPlace(words: string): string {
  const [, title = '', name = ''] = /^((?:T\s?P\s?\.?\s?|Tp\s?\.?\s?|Thành phố )?)(.*)$/u.exec(words) ?? []
  const proper = placeNamed(name)
  return proper === null ? words : title + withOwnAccents(name, proper)
}

/** Both ways to set a tone are right (Hòa, Hoà): a name that has all its accents stays as printed. */
function withOwnAccents(name: string, proper: string): string {
  if (foldEach(name).replaceAll('-', ' - ').replace(/\s+/g, ' ') !== foldEach(proper)) return proper
  return name.normalize('NFD').replace(/[^\p{M}]/gu, '').length >=
    proper.normalize('NFD').replace(/[^\p{M}]/gu, '').length
    ? name
    : proper
}

type Parts = { date: string; month: string; year: string }

function dayOf(view: View, { date, month, year }: Parts, at: { from: number; to: number }): Anchored<Day> {
  const parts = [date, month, year].map(digitsOf)
  const [readDate, readMonth, readYear] = parts
  if (!readDate || !readMonth || readYear?.length !== 4) return nothing()
  const day = dayFrom(readDate, readMonth, readYear)
  if (day === null) return nothing()
  const span = spanOf(view, at.from, at.to)
  const mended = [date, month, year].flatMap((words, index) => digitRepairs(words.trim(), parts[index] ?? ''))
  const repairs = [...mendsIn(view, [span]), ...mended]
  if (shownAt(view, span).includes('*') && repairs.length === 0)
    repairs.push({ code: 'marks-removed', was: shownAt(view, span), became: day })
  return anchor(day, [span], mended.length > 0 ? 0.85 : 0.98, repairs)
}
