import { addDays } from '@vnit/domain'
import { fold } from '@vnit/vietnamese'
import type { CommandContext } from '../../trpc/contexts.ts'
import { readAgencyFile, type AgencyRecord } from './agency-file.ts'

/** Puts the committed register of agencies into an empty database; a register that is there stays as it is. */
export async function loadAgencies({ tx, audit }: CommandContext): Promise<{ loaded: number }> {
  const present = await tx.selectFrom('agency').select('id').limit(1).execute()
  if (present.length > 0) return { loaded: 0 }
  const records = await readAgencyFile()
  await tx.insertInto('agency').values(records.map(toAgency)).execute()
  await tx.insertInto('agency_name').values(records.map(toName)).execute()
  await tx.insertInto('agency_former_name').values(records.flatMap(toFormerNames)).execute()
  await tx.insertInto('agency_parent').values(records.flatMap(toParent)).execute()
  await tx.insertInto('agency_code').values(records.flatMap(toCode)).execute()
  await tx.insertInto('agency_succession').values(toSuccessions(records)).execute()
  await audit({
    deed: 'agencies.loaded',
    subject: { kind: 'agency-register', id: 'agencies.json' },
    after: { agencies: records.length },
  })
  return { loaded: records.length }
}

const datesOf = (record: AgencyRecord) => ({
  from_day: record.valid_from,
  to_day: record.valid_to === null ? null : addDays(record.valid_to, 1),
})

function toAgency(record: AgencyRecord) {
  const searched = [record.name_vi, record.committee_vi, record.name_en, record.abbr, record.code]
  return {
    id: record.code,
    kind: record.kind,
    ...datesOf(record),
    source: record.source,
    confidence: record.confidence,
    search_text: fold([...searched, ...record.former_names_vi].filter(Boolean).join(' | ')),
  }
}

function toName(record: AgencyRecord) {
  return {
    agency_id: record.code,
    name_vi: record.name_vi,
    name_en: record.name_en,
    short_vi: record.short_vi ?? null,
    committee_vi: record.committee_vi ?? null,
    abbreviation: record.abbr ?? null,
    ...datesOf(record),
  }
}

/** Former names come with words such as "until early 2013; from memory" instead of a day, so they are kept as words. */
function toFormerNames(record: AgencyRecord) {
  return record.former_names_vi.map((words) => {
    const [, name, until] = /^(.*?)\s*(?:\((.*)\))?$/.exec(words) ?? []
    return { agency_id: record.code, name_vi: name ?? words, until_words: until ?? '' }
  })
}

function toParent(record: AgencyRecord) {
  return record.parent ? [{ agency_id: record.code, parent_id: record.parent, ...datesOf(record) }] : []
}

function toCode(record: AgencyRecord) {
  return record.gso_code ? [{ agency_id: record.code, scheme: 'gso', code: record.gso_code, ...datesOf(record) }] : []
}

function toSuccessions(records: AgencyRecord[]) {
  return records.flatMap((record) => {
    const known = { from_id: record.code, source: record.source, confidence: record.confidence }
    const on_day = record.valid_to === null ? null : addDays(record.valid_to, 1)
    if (on_day === null) return []
    return [
      ...record.successors.map((to_id) => ({ ...known, to_id, on_day, scope: 'whole' as const, function: '' })),
      ...record.function_transfers.map((moved) => ({
        ...known,
        to_id: moved.to,
        on_day,
        scope: 'function' as const,
        function: moved.function,
      })),
    ]
  })
}
