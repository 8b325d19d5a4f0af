import { damaged } from './damage.ts'
import { hashOf, isAside } from './hash.ts'
import { type LetterLabel, labelOf } from './label.ts'
import { layouts, usual } from './layouts/index.ts'
import { unmarked } from './marks.ts'
import { partsOf } from './parts.ts'
import { corpus, type LetterSource } from './source.ts'

/** One text with what a person says of it. */
export type LetterCase = {
  name: string
  aside: boolean
  condition: 'clean' | 'damaged' | 'real'
  layout: string
  damages: string[]
  type: string
  text: string
  label: LetterLabel
}

/** Every document clean in its own layout, and damaged in another; each seed gives other damage. */
export function corpusCases(seed: number): LetterCase[] {
  return corpus().flatMap((source) => {
    const names = layoutsOf(source)
    const first = hashOf(source.id) % names.length
    const second = (first + 1 + (hashOf(`${seed} ${source.id}`) % names.length)) % names.length
    return [caseOf(source, names[first] ?? 'plain', null), caseOf(source, names[second] ?? 'plain', seed)]
  })
}

/** Every document in every layout it may take, without damage. */
export function sweptCases(): LetterCase[] {
  return corpus().flatMap((source) => layoutsOf(source).map((layout) => caseOf(source, layout, null)))
}

/** The layouts a document may take: those it names, otherwise the usual ones. */
export function layoutsOf({ head }: LetterSource): string[] {
  const named = head['layouts']?.split(' ')
  if (named !== undefined) return [...named, 'cells', 'markdown', 'tabbed']
  return head['type'] === 'cong-van' ? [...usual, 'headless', 'body'] : usual
}

/** One document in one layout, with damage when a seed is given. */
export function caseOf(source: LetterSource, layout: string, seed: number | null): LetterCase {
  const parts = partsOf(source)
  const laidOut = layouts[layout]
  if (laidOut === undefined) throw new Error(`${source.id}: no such layout: ${layout}`)
  const clean = laidOut(parts)
  const { text, damages } =
    seed === null ? { text: clean, damages: [] } : damaged(clean, parts.marks, hashOf(`${seed} ${source.id} ${layout}`))
  const label = labelOf(text, parts.marks, parts.type)
  return {
    name: `${source.id}.${layout}${seed === null ? '' : `.${seed}`}`,
    aside: isAside(source.family),
    condition: seed === null ? 'clean' : 'damaged',
    layout,
    damages,
    type: parts.type,
    text: unmarked(text),
    label: label.issuer === null ? { ...label, issuer: selfNamed(clean, source) } : label,
  }
}

/**
 * The issuer when the letterhead is not there: sure when the body names it in full; otherwise its symbol or signature
 * may tell, and nothing is lost when it is left unsaid.
 */
function selfNamed(clean: string, { head }: LetterSource): string {
  const name = head['issuer'] ?? ''
  if (unmarked(clean).toLowerCase().includes(name.toLowerCase())) return name
  const short = name.replace(/ (?:tỉnh|thành phố|Thành phố|huyện|quận|phường|xã) .*$/, '')
  return `? ${name} || ${short}`
}
