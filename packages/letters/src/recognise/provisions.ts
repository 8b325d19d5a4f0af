import type { ProvisionReading } from '@vnit/domain'
import { oneLine } from '../text/anchor.ts'
import { spanOf, type View } from '../text/view.ts'
import { attachedPlans } from './attached-plans.ts'
import { isTitle } from './headings.ts'
import { type Paragraph, paragraphsOf, rowsFrom } from './paragraphs.ts'
import { provisionKeys } from './provision-keys.ts'
import { hasCells } from './table-rows.ts'

/** A provision with the place of its words in the view and its depth in the numbering. */
export type Provision = ProvisionReading & {
  from: number
  to: number
  level: number
  leadsIn: boolean
  /** The cells of the row of a table that it is. */
  cells: readonly { from: number; to: number }[] | null
  /** It stands behind the signature, in a plan or a table. */
  isAttached: boolean
}

/**
 * The numbered items, dashes and paragraphs of the body, each under the one it belongs to; of what is attached from
 * `tailFrom` on, those of plans, and the rows of tables.
 */
export function readProvisions(view: View, body: { from: number; to: number }, tailFrom: number | null): Provision[] {
  const provisions: Provision[] = []
  const open: Provision[] = []
  const keyOf = provisionKeys()
  const attached = attachedIn(view, Math.max(tailFrom ?? view.text.length, body.to))
  for (const paragraph of [...paragraphsOf(view, body), ...attached]) {
    if (paragraph === attached[0]) open.length = 0
    while (open.length > 0 && !holds(open.at(-1) as Provision, paragraph)) open.pop()
    const parentKey = open.at(-1)?.key ?? null
    const provision = provisionFrom(view, paragraph, keyOf(paragraph, parentKey), parentKey, paragraph.from >= body.to)
    provisions.push(provision)
    open.push(provision)
  }
  return provisions
}

/** Of what stands behind the signature the plans, and the rows of tables; all other words there are looked at as annexes. */
function attachedIn(view: View, from: number): Paragraph[] {
  if (from >= view.text.length) return []
  const plans = attachedPlans(view, from)
  const rows = hasCells(view) ? rowsFrom(view, from) : []
  const outside = rows.filter((row) => !plans.some((plan) => row.from >= plan.from && row.from < plan.to))
  return [...plans.flatMap((plan) => paragraphsOf(view, plan)), ...outside].sort((a, b) => a.from - b.from)
}

/** A plain paragraph ending in a colon holds dashes, a title the paragraphs below it; numbered items stand for themselves; deeper levels hang on higher ones. */
function holds(candidate: Provision, paragraph: Paragraph): boolean {
  if (paragraph.level === 0) return candidate.level > 0 && candidate.level < 5 && isTitle(candidate.text)
  if (candidate.level === 0) return candidate.leadsIn && paragraph.level >= 6
  return candidate.level < paragraph.level
}

function provisionFrom(
  view: View,
  { from, to, label, level, cells }: Paragraph,
  key: string,
  parentKey: string | null,
  isAttached: boolean,
): Provision {
  const text = oneLine(view.text.slice(from, to)).slice(0, 20000)
  return {
    key,
    parentKey,
    label,
    text,
    spans: [spanOf(view, from, to)],
    from,
    to,
    level,
    leadsIn: text.endsWith(':'),
    cells: cells ?? null,
    isAttached,
  }
}
