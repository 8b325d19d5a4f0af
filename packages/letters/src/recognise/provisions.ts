import type { ProvisionReading } from '@vnit/domain'
import { oneLine } from '../text/anchor.ts'
import { spanOf, type View } from '../text/view.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'
import { provisionKeys } from './provision-keys.ts'

/** A provision with the place of its words in the view and its depth in the numbering. */
export type Provision = ProvisionReading & { from: number; to: number; level: number; leadsIn: boolean }

/** The numbered items, dashes and paragraphs of the body, each under the one it belongs to. */
export function readProvisions(view: View, body: { from: number; to: number }): Provision[] {
  const provisions: Provision[] = []
  const open: Provision[] = []
  const keyOf = provisionKeys()
  for (const paragraph of paragraphsOf(view, body)) {
    while (open.length > 0 && !holds(open.at(-1) as Provision, paragraph)) open.pop()
    const parentKey = open.at(-1)?.key ?? null
    const provision = provisionFrom(view, paragraph, keyOf(paragraph, parentKey), parentKey)
    provisions.push(provision)
    open.push(provision)
  }
  return provisions
}

/** A plain paragraph ending in a colon holds dashes; numbered items stand for themselves; deeper levels hang on higher ones. */
function holds(candidate: Provision, paragraph: Paragraph): boolean {
  if (paragraph.level === 0) return false
  if (candidate.level === 0) return candidate.leadsIn && paragraph.level >= 6
  return candidate.level < paragraph.level
}

function provisionFrom(
  view: View,
  { from, to, label, level }: Paragraph,
  key: string,
  parentKey: string | null,
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
    leadsIn: /[:]\s*$/.test(text),
  }
}
