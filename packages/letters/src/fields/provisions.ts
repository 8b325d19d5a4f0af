import type { ProvisionReading } from '@vnit/domain'
import { oneLine } from '../text/anchor.ts'
import { spanOf, type View } from '../text/view.ts'
import { type Paragraph, paragraphsOf } from './paragraphs.ts'

/** A provision with the place of its words in the view and its depth in the numbering. */
export type Provision = ProvisionReading & { from: number; to: number; level: number; leadsIn: boolean }

/** The numbered items, dashes and paragraphs of the body, each under the one it belongs to. */
export function readProvisions(view: View, body: { from: number; to: number }): Provision[] {
  const provisions: Provision[] = []
  const open: Provision[] = []
  let paragraphs = 0
  for (const paragraph of paragraphsOf(view, body)) {
    const isPlain = paragraph.level === 0
    if (isPlain) paragraphs += 1
    while (open.length > 0 && !holds(open.at(-1) as Provision, paragraph)) open.pop()
    const parent = open.at(-1) ?? null
    const own = isPlain ? `p${paragraphs}` : ownKey(paragraph, provisions, parent)
    const key = unique(isPlain ? own : keyUnder(parent, paragraph, own), provisions)
    const provision = provisionFrom(view, paragraph, key, isPlain ? null : (parent?.key ?? null))
    provisions.push(provision)
    if (isPlain) open.length = 0
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

function ownKey(paragraph: Paragraph, before: Provision[], parent: Provision | null): string {
  if (paragraph.level < 6)
    return paragraph.label.replace(/^(?:Điều|Phần|Chương|Mục)\s*/iu, '').replace(/[.):\s-]+$/, '')
  const siblings = before.filter(
    (other) => other.parentKey === (parent?.key ?? null) && other.level === paragraph.level,
  )
  return String(siblings.length + 1)
}

function keyUnder(parent: Provision | null, paragraph: Paragraph, own: string): string {
  if (parent === null) return paragraph.level >= 6 ? `-${own}` : own
  if (paragraph.level >= 6) return `${parent.key}-${own}`
  return own.startsWith(`${parent.key}.`) ? own : `${parent.key}.${own}`
}

function unique(key: string, before: Provision[]): string {
  const short = key.slice(0, 16)
  let candidate = short
  for (let copy = 2; before.some((other) => other.key === candidate); copy += 1) candidate = `${short}~${copy}`
  return candidate
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
