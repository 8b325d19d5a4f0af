import type { View } from './text/view.ts'

export type Stretch = { from: number; to: number }

/** The list of recipients: from "Nơi nhận" to the signature or the end. */
export function findRecipients(view: View, bodyFrom: number, signature: number | null): Stretch | null {
  const label =
    /(?:^|\n)[ \t]*noi\s*nhan[ \t]*:/.exec(view.folded.slice(bodyFrom)) ??
    /(?:^|\n)[ \t]*noi nhan[ \t]*\n/.exec(view.folded.slice(bodyFrom))
  if (label === null) return null
  const from = bodyFrom + label.index + (label[0].startsWith('\n') ? 1 : 0)
  return { from, to: signature !== null && signature > from ? signature : view.text.length }
}

/** Where the header must have ended: the salutation, else the first paragraph of prose, else a third of the text. */
export function headerLimit(view: View, salutation: Stretch | null): number {
  const prose = /\n[^\n]{220,}/.exec(view.text)?.index ?? Math.max(view.text.length, 1)
  return salutation === null ? prose : Math.max(salutation.from, Math.min(prose, salutation.to + 400))
}
