import type { Day, OfficialDocument, Signature } from '@vnit/domain'
import { kinds } from './kinds.ts'

/** A day in words as official documents write it: days below 10 and months 1 and 2 with a zero. */
export function dayInWords(day: Day): string {
  const [year, month, date] = day.split('-') as [string, string, string]
  return `ngày ${date} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
}

/** Number and symbol with a zero before numbers below 10; a number not given yet leaves room to write it. */
export function numberSymbolOf({ number, symbol }: Pick<OfficialDocument, 'number' | 'symbol'>): string {
  return `${number === null ? '      ' : number.padStart(/\D$/.test(number) ? 3 : 2, '0')}/${symbol}`
}

/** "Hà Nội, ngày 05 tháng 6 năm 2015", with blanks while the day is open. */
export function placeAndDate({ place, issuedOn, draftedOn }: OfficialDocument): string {
  return `${place}, ${issuedOn === null ? blankDay(draftedOn) : dayInWords(issuedOn)}`
}

/** How an annex names the document that it goes with. */
export function annexReference(document: OfficialDocument): string {
  const { kind, issuedOn, draftedOn, issuer } = document
  const day = issuedOn === null ? blankDay(draftedOn) : dayInWords(issuedOn)
  return `(Kèm theo ${kinds[kind].name} số ${numberSymbolOf(document)} ${day} của ${issuer.name})`
}

/** The lines above the name of who signs: "KT. BỘ TRƯỞNG", "THỨ TRƯỞNG". */
export function signatureLines({ capacity, collective, head, office }: Signature): string[] {
  if (capacity === null) return [office.toUpperCase()]
  if (capacity === 'Q') return [`Q. ${office.toUpperCase()}`]
  const first = collective === null ? [] : [`TM. ${collective.toUpperCase()}`]
  return [...first, `${capacity}. ${(head ?? '').toUpperCase()}`, office.toUpperCase()]
}

/** The words with this mark at the end, instead of whatever mark stood there. */
export function ended(text: string, mark: string): string {
  return `${text.trim().replace(/[.;,]+$/u, '')}${mark}`
}

function blankDay(draftedOn: Day): string {
  return `ngày      tháng      năm ${draftedOn.slice(0, 4)}`
}
