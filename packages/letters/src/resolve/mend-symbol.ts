import type { Day, Repair } from '@vnit/domain'
import { fold } from '@vnit/vietnamese'
import type { AgencyName, AgencyRegister } from '../register.ts'
import type { View } from '../text/view.ts'
import { bodies, knownBody } from './bodies.ts'
import { distanceWithin } from './distance.ts'
import { centralSymbols, typeOfAbbreviation } from '../recognise/symbol.ts'

/**
 * The parts of a symbol with lost letters restored: `BTTT` becomes `BTTTT` when exactly one agency fits and the letter
 * names it elsewhere. Anything else stays as it is written.
 */
export function mendSymbol(
  parts: string[],
  view: View,
  on: Day | null,
  register: AgencyRegister,
): { parts: string[]; repairs: Repair[] } {
  const repairs: Repair[] = []
  const mended = parts.map((part) => {
    const became = mendAgency(part, view, on, register)
    if (became !== part) repairs.push({ code: 'letter-restored', was: part, became })
    return became
  })
  return { parts: mended, repairs }
}

function mendAgency(part: string, view: View, on: Day | null, register: AgencyRegister): string {
  if (part.length < 3 || typeOfAbbreviation[part] || centralSymbols.has(part) || knownBody(part)) return part
  if (register.abbreviated(part, null).length > 0) return part
  const fitting = register.all(on).filter((agency) => isNear(part, agency) && view.folded.includes(fold(agency.name)))
  const abbreviations = new Set(fitting.map((agency) => agency.abbreviation as string))
  // A department's symbol differs from its ministry's in the first letter only (STC, BTC): that is no slip.
  for (const body of bodies)
    if (
      body.symbol !== `B${part}` &&
      (body.symbol.slice(1) !== part.slice(1) || part.startsWith('I')) &&
      distanceWithin(body.symbol, part, 1) &&
      view.folded.slice(0, 450).replaceAll('\n', ' ').includes(fold(body.name))
    )
      abbreviations.add(body.symbol)
  return abbreviations.size === 1 ? ([...abbreviations][0] as string) : part
}

/** The same but for strokes and hooks, or with one letter lost behind the first: a ministry may write its symbol without the B (LĐTBXH). */
function isNear(part: string, agency: AgencyName): boolean {
  const full = agency.abbreviation
  if (full === null || full === part) return false
  if (full.length === part.length) return full[0] === part[0] && fold(full) === fold(part)
  if (full.length !== part.length + 1) return false
  for (let lost = 1; lost < full.length; lost += 1) {
    if (full.slice(0, lost) + full.slice(lost + 1) === part) return true
  }
  return false
}
