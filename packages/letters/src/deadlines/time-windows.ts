import type { Stretch } from './found.ts'
import { everyWord } from './time-words.ts'

const unit = '(?:t(?:uan|hang)|quy|n(?:am|gay)|gio)'
const counts = `${everyWord}|cuoi|dau|giua|nua|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|lam|trong|het|ca`

/**
 * What every time expression has somewhere: a number beside a unit or another number, or words that count or repeat.
 * Each search is led by few letters, so that it hurries over the rest of the text.
 */
const hints = [
  new RegExp(
    [
      String.raw`\d(?:(?= ?(?:[/.–-] ?[\doil|](?!\d{3}[/-])|t ?h ?a ?n|n ?[gq] ?a(?! ?[yvj] ?\d)|n ?a ?m|tuan|quy|gio|h|lan))`,
      String.raw`(?<=(?:a ?[yvj]|a ?n ?g|a ?m|quy|tuan)[ /|.,:(_]{0,3}\d))`,
      String.raw`\/(?<=[oil|] ?\/)`,
    ].join('|'),
    'g',
  ),
  new RegExp(
    [
      String.raw`${unit}(?:(?= ?(?:sau|toi|nay|truoc|ke|lien|tiep|bao|do(?!c)|cuoi|dau|lam))`,
      String.raw`(?<=(?:[)]|${counts}) ?${unit})`,
      String.raw`(?<=[oil|] ?thang)`,
      String.raw`(?<=quy)(?= ?[iv]+(?![a-z])))`,
    ].join('|'),
    'g',
  ),
  /dinh ?ky|thu ?(?:hai|ba|tu|nam|sau|bay)(?![a-z])|chu ?nhat/g,
]

/** How far an expression can reach around such a place. */
const reach = 60

/** The stretches in which an expression can stand that is none of those known, apart from each other, each beginning at a blank. */
export function windowsOf(folded: string, known: readonly Stretch[]): Stretch[] {
  const places = hints.flatMap((hint) => placesOf(hint, folded, known))
  if (places.length === 0) return []
  const windows: Stretch[] = []
  for (const place of places.sort((a, b) => a - b)) {
    const last = windows.at(-1)
    const from = Math.max(0, place - reach)
    const to = Math.min(folded.length, place + reach * 2)
    if (last !== undefined && from <= last.to) last.to = to
    else windows.push({ from, to })
  }
  for (const window of windows) if (window.from > 0) window.from = blankFrom(folded, window.from)
  return windows
}

function blankFrom(folded: string, from: number): number {
  const blank = folded.indexOf(' ', from)
  return blank === -1 ? folded.length : blank
}

/** Where a hint stands outside of what is known; within the reach of one place there is no need of another. */
function placesOf(hint: RegExp, folded: string, known: readonly Stretch[]): number[] {
  const places: number[] = []
  let next = 0
  hint.lastIndex = 0
  for (let match = hint.exec(folded); match !== null; match = hint.exec(folded)) {
    const { index } = match
    while (next < known.length && (known[next] as Stretch).to <= index) next += 1
    const inside = known[next]
    if (inside !== undefined && inside.from <= index) hint.lastIndex = inside.to
    else {
      places.push(index)
      hint.lastIndex = index + reach - 10
    }
  }
  return places
}
