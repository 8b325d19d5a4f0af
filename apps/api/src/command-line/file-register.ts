import { addDays } from '@vnit/domain'
import { type AgencyName, type AgencyRegister, registerOf } from '@vnit/letters'
import { type AgencyRecord, readAgencyFile } from '../features/agencies/agency-file.ts'

/** The register of agencies from the committed file, for reading letters without a database. */
export async function fileRegister(): Promise<AgencyRegister> {
  return registerOf((await readAgencyFile()).flatMap(namesOf))
}

function namesOf(record: AgencyRecord): AgencyName[] {
  const known = {
    id: record.code,
    kind: record.kind,
    parentId: record.parent ?? null,
    from: record.valid_from,
    to: record.valid_to === null ? null : addDays(record.valid_to, 1),
  }
  const others = [record.short_vi, record.committee_vi, ...record.former_names_vi].filter((name) => name !== undefined)
  return [
    { ...known, name: record.name_vi, abbreviation: record.abbr ?? null },
    ...others.map((name) => ({ ...known, name, abbreviation: null })),
  ]
}
