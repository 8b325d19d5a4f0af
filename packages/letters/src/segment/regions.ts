import { findSignature } from '../recognise/signer.ts'
import type { View } from '../text/view.ts'
import { recipientsLabel } from './recipients-label.ts'

export type Stretch = { from: number; to: number }

/** Where the parts of a document behind its head lie; what a copy lost is null. */
export type Regions = {
  body: Stretch
  signatureAt: number | null
  recipientsAt: Stretch | null
  /** Where annexes may begin: behind signature and recipients; null when neither is there. */
  tailFrom: number | null
}

/** The parts behind the head: body, recipients, signature, and what is attached. */
export function regionsBehind(view: View, headTo: number): Regions {
  const signatureAt = findSignature(view, headTo)
  const recipientsAt = findRecipients(view, headTo, signatureAt)
  const to = Math.min(recipientsAt?.from ?? view.text.length, signatureAt ?? view.text.length)
  const tailFrom =
    signatureAt === null && recipientsAt === null ? null : Math.max(signatureAt ?? 0, recipientsAt?.from ?? 0)
  return { body: { from: headTo, to }, signatureAt, recipientsAt, tailFrom }
}

const recipientsLine = new RegExp(String.raw`(?:^|\n)[ \t]*${recipientsLabel}(?=[ \t]*[:;.]|[ \t]*\n|[ \t]*-)`)

/** A copy that lost the label still has the item with which every list begins. */
const firstOfList = /(?:^|\n)[ \t]*[-–~•*+]?[ \t]*nhu[ \t](?:tren|kinh[ \t]gui)[ \t]*[;,][ \t]*(?=\n)/

/** The list of recipients: from "Nơi nhận" to the signature or the end. */
function findRecipients(view: View, bodyFrom: number, signature: number | null): Stretch | null {
  const rest = view.folded.slice(bodyFrom)
  const label = recipientsLine.exec(rest) ?? firstOfList.exec(rest)
  if (label === null) return null
  const from = bodyFrom + label.index + (label[0].startsWith('\n') ? 1 : 0)
  const to = Math.min(view.text.length, from + 4000)
  return { from, to: signature !== null && signature > from ? Math.min(signature, to) : to }
}

/** How much of a line that goes on into the text can be the title and the subject. */
const titleReach = 400

/** Where the first long line begins; when it begins with the name of a type, as far as its subject can reach. */
function proseFrom(text: string): number | null {
  const match = /\n[^\n]{260,}/.exec(text)
  if (match === null) return null
  const isTitle =
    /^\n\s*(?:QUYẾT ĐỊNH|CHỈ THỊ|THÔNG BÁO|KẾ HOẠCH|BÁO CÁO|HƯỚNG DẪN|THÔNG TƯ|NGHỊ QUYẾT|NGHỊ ĐỊNH|TỜ TRÌNH|GIẤY MỜI)\s+(?:Về|VỀ|V\/v)\s/u.test(
      match[0],
    )
  return isTitle ? match.index + titleReach : match.index
}

/** Where the header must have ended: the salutation, else the first paragraph of prose, else a third of the text. */
export function headerLimit(view: View, salutation: Stretch | null): number {
  const prose = proseFrom(view.text) ?? Math.max(view.text.length, 1)
  const bases = /\n[ \t]*(?:can\s*cu\s|chuong\s+i\b|dieu\s+1\b|theo de nghi cua)/.exec(
    view.folded.slice(0, 20_000),
  )?.index
  const end = Math.min(prose, bases ?? prose, 6000)
  return salutation === null ? end : Math.max(salutation.from, Math.min(end, salutation.to + 400))
}
