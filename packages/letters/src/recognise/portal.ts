import type { Anchored, Day, LetterReading } from '@vnit/domain'
import { anchor, oneLine } from '../text/anchor.ts'
import { nameIn } from '../text/names.ts'
import { spanOf, type View } from '../text/view.ts'
import { dayFrom } from './date.ts'

/** What a law portal prints in a table above the document. */
export type PortalTable = {
  signer: Anchored<string> | null
  subject: Anchored<string> | null
  issuedOn: Anchored<Day> | null
}

const rows = {
  signer: /(?:^|\n)[ \t]*nguoi\s*ky\s*:?[ \t]*\n?[ \t]*([^\n]{5,40})|[ \t]nguoi\s*ky\s*:[ \t]*([^\n]{5,40})/,
  issuedOn: /(?:^|\n)[ \t]*ngay\s*ban\s*hanh\s*:?[ \t]*\n?[ \t]*(\d{1,2})[/-](\d{1,2})[/-](\d{4})/,
  title:
    /(?:^|\n)[ \t]*(?:cong van|quyet dinh|chi thi|thong bao|ke hoach|cong dien|to trinh|bao cao|huong dan)\s+(?:so\s+)?[^\s]{4,40}[ \t]+(?:nam\s+\d{4}\s+)?([^\n]{10,400}?)(?:\s+do\s+[^\n]{4,80}\s+(?:ban\s*hanh|dien))?[ \t]*(?=\n)/,
}

/** The table of a law portal above the document: it fills what the copy of the document itself has lost. */
export function readPortalTable(view: View): PortalTable {
  const head = view.folded.slice(0, 4000)
  if (!/ngay\s*ban\s*hanh|nguoi\s*ky\s*:?|loai\s*van\s*ban|luot\s*xem|download/.test(head))
    return { signer: null, subject: null, issuedOn: null }
  return { signer: signerIn(view, head), subject: subjectIn(view, head), issuedOn: dayIn(view, head) }
}

function signerIn(view: View, head: string): Anchored<string> | null {
  const match = rows.signer.exec(head)
  const words = match?.[1] ?? match?.[2]
  if (match === null || words === undefined) return null
  const from = match.index + match[0].lastIndexOf(words)
  const name = nameIn(view.text.slice(from, from + words.length))
  return name === null ? null : anchor(name, [spanOf(view, from, from + words.length)], 0.85)
}

function subjectIn(view: View, head: string): Anchored<string> | null {
  const match = rows.title.exec(head)
  const words = match?.[1]
  if (match === null || words === undefined) return null
  const from = match.index + match[0].indexOf(words)
  const said = oneLine(view.text.slice(from, from + words.length)).replace(/^(?:V\/v|về việc|về)\s+/iu, '')
  return anchor(said, [spanOf(view, from, from + words.length)], 0.8)
}

function dayIn(view: View, head: string): Anchored<Day> | null {
  const match = rows.issuedOn.exec(head)
  const day = match === null ? null : dayFrom(match[1] ?? '', match[2] ?? '', match[3] ?? '')
  if (match === null || day === null) return null
  return anchor(day, [spanOf(view, match.index, match.index + match[0].length)], 0.85)
}

/** The signer that the table names; it does not say as what. */
export function portalSigner({ signer }: PortalTable): LetterReading['signer'] | null {
  if (signer === null || signer.value === null) return null
  return { ...signer, value: { name: signer.value, capacity: null, office: '' } }
}
