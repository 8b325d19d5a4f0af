import {
  answersFor,
  heirsOf,
  successionKind,
  type AgencyDetail,
  type GetAgencyInput,
  type Succession,
} from '@vnit/domain/agencies'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { Reads } from '../../platform/platform.ts'
import type { QueryContext } from '../../trpc/contexts.ts'
import { loadNames, loadSuccessions } from './agency-graph.ts'

/** Everything known of one agency: names, parents and codes over time, whom it followed and who followed it. */
export async function getAgency({ reads, today }: QueryContext, input: GetAgencyInput): Promise<AgencyDetail> {
  const asOf = input.asOf ?? today
  const [agency, names, formerNames, parents, codes, units, successions] = await Promise.all([
    reads.selectFrom('agency').selectAll().where('id', '=', input.id).executeTakeFirst(),
    reads.selectFrom('agency_name').selectAll().where('agency_id', '=', input.id).orderBy('from_day').execute(),
    reads.selectFrom('agency_former_name').selectAll().where('agency_id', '=', input.id).execute(),
    reads.selectFrom('agency_parent').selectAll().where('agency_id', '=', input.id).orderBy('from_day').execute(),
    reads.selectFrom('agency_code').selectAll().where('agency_id', '=', input.id).orderBy('from_day').execute(),
    reads.selectFrom('agency_parent').selectAll().where('parent_id', '=', input.id).execute(),
    loadSuccessions(reads),
  ])
  if (!agency) refuseWith({ code: 'agency.not_found', id: input.id })
  const lineage = lineageOf(successions, input.id)
  const heirs = heirsOf(successions, input.id, asOf).filter((heir) => heir.id !== input.id)
  const mentioned = new Set([
    ...lineage.flatMap((step) => [step.fromId, step.toId]),
    ...heirs.map((heir) => heir.id),
    ...parents.map((parent) => parent.parent_id),
    ...units.map((unit) => unit.agency_id),
  ])
  const [nameOf, existsFrom] = await Promise.all([loadNames(reads, [...mentioned]), loadStarts(reads, [...mentioned])])
  const called = (id: string) => nameOf.get(id) ?? id
  return {
    id: agency.id,
    kind: agency.kind as AgencyDetail['kind'],
    exists: { from: agency.from_day, to: agency.to_day },
    source: agency.source,
    confidence: agency.confidence,
    names: names.map((row) => ({
      name: row.name_vi,
      nameEn: row.name_en,
      shortName: row.short_vi,
      committee: row.committee_vi,
      abbreviation: row.abbreviation,
      during: { from: row.from_day, to: row.to_day },
    })),
    formerNames: formerNames.map((row) => ({ name: row.name_vi, until: row.until_words })),
    parents: parents.map((row) => ({
      id: row.parent_id,
      name: called(row.parent_id),
      during: { from: row.from_day, to: row.to_day },
    })),
    codes: codes.map((row) => ({ scheme: row.scheme, code: row.code, during: { from: row.from_day, to: row.to_day } })),
    lineage: lineage.map((step) => ({
      ...step,
      fromName: called(step.fromId),
      toName: called(step.toId),
      kind: successionKind(successions, step, existsFrom.get(step.toId) ?? null),
    })),
    heirs: heirs.map((heir) => ({ id: heir.id, name: called(heir.id) })),
    units: units.map((row) => ({
      id: row.agency_id,
      name: called(row.agency_id),
      during: { from: row.from_day, to: row.to_day },
    })),
  }
}

/** The steps that led to the agency or away from it, with all who took part in the same mergers. */
function lineageOf(successions: readonly Succession[], id: string): Succession[] {
  const line = new Set(answersFor(successions, id, '9999-12-31'))
  for (const member of line)
    for (const step of successions) if (step.fromId === member && step.scope === 'whole') line.add(step.toId)
  return successions.filter((step) =>
    step.scope === 'whole' ? line.has(step.toId) : step.fromId === id || step.toId === id,
  )
}

async function loadStarts(reads: Reads, ids: string[]): Promise<Map<string, string | null>> {
  if (ids.length === 0) return new Map()
  const rows = await reads.selectFrom('agency').select(['id', 'from_day']).where('id', 'in', ids).execute()
  return new Map(rows.map((row) => [row.id, row.from_day]))
}
