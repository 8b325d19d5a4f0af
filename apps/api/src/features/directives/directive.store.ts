import {
  actorOf,
  type JoinField,
  type LetterFacts,
  type Origin,
  type Recorded,
  type RegistrationPlan,
} from '@vnit/domain'
import { fold } from '@vnit/vietnamese'
import type { Tx } from '../../platform/platform.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { issuerKey } from './issuer-key.ts'

type NewDirective = { id: string; facts: LetterFacts; origin: Origin; fileSha256: string | null }

/** Records the directive; when its number, issuer and date are registered already, answers which one that is. */
export async function recordDirective(
  { tx, principal, now }: CommandContext,
  { id, facts, origin, fileSha256 }: NewDirective,
): Promise<string | null> {
  const row = await tx
    .insertInto('directive')
    .values({
      id,
      number_symbol: facts.numberSymbol,
      type: facts.type,
      issuer_id: facts.issuerId,
      issuer_name: facts.issuerName,
      issuer_key: issuerKey(facts.issuerName),
      place: facts.place,
      issued_on: facts.issuedOn,
      subject: facts.subject,
      signer: facts.signer && JSON.stringify(facts.signer),
      origin,
      file_sha256: fileSha256,
      registered_at: now,
      registered_by: actorOf(principal).id,
      search_text: fold(`${facts.numberSymbol} ${facts.subject}`),
      urgency: facts.urgency,
      secrecy: facts.secrecy,
      incoming_stamp: facts.incomingStamp && JSON.stringify(facts.incomingStamp),
      recipients: JSON.stringify(facts.recipients),
      annexes: JSON.stringify(facts.annexes),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('id')
    .executeTakeFirst()
  return row ? null : ((await findRegistered(tx, facts))?.id ?? null)
}

type IssuedAs = Pick<LetterFacts, 'numberSymbol' | 'issuerId' | 'issuerName' | 'issuedOn'>

/** The directive with this number, issuer and date; `joinable` while it is known by its facts only, without its letter. */
export async function findRegistered(
  tx: Pick<Tx, 'selectFrom'>,
  { numberSymbol, issuerId, issuerName, issuedOn }: IssuedAs,
): Promise<{ id: string; joinable: boolean } | null> {
  const row = await tx
    .selectFrom('directive')
    .select(['id', 'origin', 'file_sha256'])
    .where('number_symbol', '=', numberSymbol)
    .where((is) => (issuerId === null ? is('issuer_key', '=', issuerKey(issuerName)) : is('issuer_id', '=', issuerId)))
    .where('issued_on', '=', issuedOn)
    .executeTakeFirst()
  return row ? { id: row.id, joinable: row.origin === 'built-in facts' && row.file_sha256 === null } : null
}

/** What a directive says of itself, as far as a letter that joins it may add to it or differ. */
export async function loadRecorded(reads: Pick<Tx, 'selectFrom'>, id: string): Promise<Omit<Recorded, 'reached'>> {
  const { incoming_stamp: incomingStamp, ...row } = await reads
    .selectFrom('directive')
    .select(['type', 'place', 'subject', 'signer', 'urgency', 'secrecy', 'incoming_stamp', 'recipients', 'annexes'])
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return { ...row, incomingStamp }
}

type Joining = { id: string; fileSha256: string; facts: LetterFacts; kept: readonly JoinField[] }

/** Sets the file of a directive that has none, with what its letter adds; false when somebody was quicker. */
export async function attachLetter(tx: Tx, { id, fileSha256, facts, kept }: Joining): Promise<boolean> {
  const adds = (field: JoinField) => kept.includes(field)
  const { numUpdatedRows } = await tx
    .updateTable('directive')
    .set({ file_sha256: fileSha256 })
    .$if(adds('urgency'), (row) => row.set({ urgency: facts.urgency }))
    .$if(adds('secrecy'), (row) => row.set({ secrecy: facts.secrecy }))
    .$if(adds('incomingStamp'), (row) => row.set({ incoming_stamp: JSON.stringify(facts.incomingStamp) }))
    .$if(adds('recipients'), (row) => row.set({ recipients: JSON.stringify(facts.recipients) }))
    .$if(adds('annexes'), (row) => row.set({ annexes: JSON.stringify(facts.annexes) }))
    .where('id', '=', id)
    .where('file_sha256', 'is', null)
    .executeTakeFirst()
  return numUpdatedRows === 1n
}

/** Records what stands in the directive and the frozen list of the agencies that it reaches. */
export async function recordDirectiveParts(tx: Tx, id: string, facts: LetterFacts, plan: RegistrationPlan) {
  const placed = <Row extends object>(rows: Row[]) =>
    rows.map((row, index) => ({ ...row, directive_id: id, place: index + 1 }))
  const provisions = placed(
    facts.provisions.map(({ key, parentKey, label, text }) => ({ key, parent_key: parentKey, label, text })),
  )
  const citations = placed(
    facts.citations.map(({ type, numberSymbol, issuedOn, title, role }) => ({
      type,
      number_symbol: numberSymbol,
      issued_on: issuedOn,
      title,
      role,
    })),
  )
  const items = placed(facts.addressees.map(({ words, means }) => ({ words, means: JSON.stringify(means) })))
  const addressees = plan.addressees.map(({ agencyId, through }) => ({
    directive_id: id,
    agency_id: agencyId,
    through,
  }))
  const exclusions = excludedOf(id, facts, plan)
  if (exclusions.length > 0) await tx.insertInto('directive_exclusion').values(exclusions).execute()
  if (provisions.length > 0) await tx.insertInto('provision').values(provisions).execute()
  if (citations.length > 0) await tx.insertInto('directive_citation').values(citations).execute()
  if (items.length > 0) await tx.insertInto('directive_addressee_item').values(items).execute()
  if (addressees.length > 0) await tx.insertInto('directive_addressee').values(addressees).execute()
}

/** Whom a person left out and the letter would have reached; an exclusion that the letter no longer reaches says nothing. */
function excludedOf(id: string, facts: LetterFacts, plan: RegistrationPlan) {
  const why = new Map(facts.exclusions.map((one) => [one.agencyId, one]))
  return plan.excluded.flatMap(({ agencyId, through }) => {
    const one = why.get(agencyId)
    if (!one) return []
    const row = { directive_id: id, agency_id: agencyId, through, reason: one.reason }
    return [{ ...row, excluded_at: one.at, excluded_by: one.by.id }]
  })
}
