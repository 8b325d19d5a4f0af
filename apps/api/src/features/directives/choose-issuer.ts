import { holdsOn, type ChooseIssuerInput, type DirectiveRow } from '@vnit/domain'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { CommandContext } from '../../trpc/contexts.ts'
import { loadAgenciesOn } from './agencies-on.ts'
import { selectDirectives, toDirectiveRow } from './directive-row.ts'
import { findRegistered } from './directive.store.ts'

/**
 * Says which agency issued a directive that was registered by its issuer's name only. The list of those it reaches
 * stays as it was frozen.
 */
export async function chooseIssuer(
  context: CommandContext,
  { id, agencyId }: ChooseIssuerInput,
): Promise<DirectiveRow> {
  const { tx, audit, principal, now, today } = context
  const directive = await tx
    .selectFrom('directive')
    .select(['number_symbol', 'issuer_id', 'issuer_name', 'issued_on'])
    .where('id', '=', id)
    .executeTakeFirst()
  if (!directive) refuseWith({ code: 'directive.not_found', id })
  const { issuer_id: issuerId, issued_on: issuedOn, number_symbol: numberSymbol } = directive
  if (issuerId !== null) refuseWith({ code: 'directive.issuer_known', id })
  const agency = (await loadAgenciesOn(tx, issuedOn)).find((one) => one.id === agencyId)
  if (!agency) refuseWith({ code: 'agency.not_found', id: agencyId })
  if (!holdsOn(agency.exists, issuedOn)) refuseWith({ code: 'agency.not_there_on', id: agencyId, day: issuedOn })
  const same = await findRegistered(tx, { numberSymbol, issuerId: agencyId, issuerName: null, issuedOn })
  if (same) refuseWith({ code: 'letter.already_registered', numberSymbol, issuedOn, directiveId: same.id })
  const { numUpdatedRows } = await tx
    .updateTable('directive')
    .set({ issuer_id: agencyId })
    .where('id', '=', id)
    .where('issuer_id', 'is', null)
    .executeTakeFirst()
  if (numUpdatedRows === 0n) refuseWith({ code: 'directive.issuer_known', id })
  await audit({
    deed: 'directive.issuer_chosen',
    subject: { kind: 'directive', id },
    before: { issuerName: directive.issuer_name },
    after: { issuerId: agencyId },
  })
  const row = await selectDirectives({ reads: tx, principal, now, today })
    .where('directive.id', '=', id)
    .executeTakeFirstOrThrow()
  return toDirectiveRow(row)
}
