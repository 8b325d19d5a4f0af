import type { BodyBlock, Day, Deadline, LetterReading, OfficialDocument } from '@vnit/domain'
import { numberSymbolOf } from '@vnit/letters/writing'

/** A deadline without the words it was said in. */
export type BareDeadline = { kind: Deadline['kind'] } & Record<string, unknown>

/** A document with what its words cite and by when they want things done: that the model does not say itself. */
export type KnownDocument = {
  document: OfficialDocument
  cites: { number: string; on: Day | null }[]
  deadlines: BareDeadline[]
}

/** What a reader must find in the written document, field by field. */
export function expectedOf({ document, cites, deadlines }: KnownDocument) {
  const { kind, issuer, signature, annexes } = document
  return {
    number: numberSymbolOf(document),
    type: kind,
    issuer: canonical(issuer),
    parent: issuer.parent,
    place: document.place,
    issuedOn: document.issuedOn,
    subject: document.subject.replace(/^Về việc\s+/u, ''),
    addressees: document.addressees,
    citations: cites,
    items: document.body.flatMap(itemOf),
    deadlines,
    signer: { name: signature.name, capacity: signature.capacity, office: signature.office.toLowerCase() },
    recipients: document.recipients.map(({ words, note }) => ({
      words: note === null ? words : `${words} (${note})`,
      note,
    })),
    urgency: document.urgency,
    secrecy: document.secrecy,
    annexes: annexes.map(({ number, title }) => [
      number === null ? 'Phụ lục' : `Phụ lục ${number}`,
      title.toUpperCase(),
    ]),
  }
}

/** The same fields of a reading: labelled items and articles, deadlines without their words, the office in small letters. */
export function seenIn(reading: LetterReading): ReturnType<typeof expectedOf> {
  const signer = reading.signer.value
  return {
    number: reading.numberSymbol.value ?? '',
    type: reading.type.value as OfficialDocument['kind'],
    issuer: reading.issuer.value?.name ?? '',
    parent: reading.issuer.value?.parentName ?? null,
    place: reading.place.value ?? '',
    issuedOn: reading.issuedOn.value,
    subject: reading.subject.value ?? '',
    addressees: reading.addressees.map(({ words }) => words),
    citations: reading.citations.map(({ numberSymbol, issuedOn }) => ({ number: numberSymbol ?? '', on: issuedOn })),
    items: reading.provisions.filter(({ label }) => label !== '').map(({ label, text }) => [label, bare(text)]),
    deadlines: reading.deadlines.map(({ deadline: { words: _, ...rest } }) => rest),
    signer: {
      name: signer?.name ?? '',
      capacity: signer?.capacity ?? null,
      office: signer?.office.toLowerCase() ?? '',
    },
    recipients: reading.recipients.map(({ words, note }) => ({ words, note })),
    urgency: reading.urgency.value,
    secrecy: reading.secrecy.value,
    annexes: reading.annexes.map(({ label, title }) => [label, title ?? '']),
  }
}

/** A department of a province is known by the name of its province too. */
function canonical({ name, parent }: OfficialDocument['issuer']): string {
  const province = parent?.replace(/^Ủy ban nhân dân /u, '') ?? ''
  return name.startsWith('Sở ') && province !== parent ? `${name} ${province}` : name
}

function itemOf(block: BodyBlock): string[][] {
  if (block.kind === 'item') return [[block.label, bare([block.title, block.text].filter(Boolean).join(' '))]]
  if (block.kind === 'dash') return [['-', bare(block.text)]]
  if (block.kind === 'article')
    return [[`Điều ${block.number}.`, bare([block.title, block.text].filter(Boolean).join('. '))]]
  return []
}

function bare(text: string): string {
  return text.replace(/[./;,]+$/u, '')
}
