import { useQuery } from '@tanstack/react-query'
import type { Day } from '@vnit/domain/time'
import type { AgencyOption } from '../components/agency-picker.tsx'
import { client, trpc } from './api.ts'

/** Finds agencies by words, for a picker: those there on a day, or without one all that ever were. */
export async function findAgencies(text: string, asOf?: Day): Promise<AgencyOption[]> {
  const { rows } = await client.agencies.find.query({
    text,
    pageSize: 12,
    ...(asOf ? { asOf } : { everExisted: true }),
  })
  return rows.map(({ id, name, abbreviation }) => ({ id, name, ...(abbreviation ? { note: abbreviation } : {}) }))
}

/** The agency of an id with its name and parent on a day, or its last name where it was not there that day; null until known. */
export function useAgencyNamed(id: string | null, asOf?: Day): AgencyOption | null {
  const { data } = useQuery({
    ...trpc.agencies.get.queryOptions({ id: id ?? '', ...(asOf ? { asOf } : {}) }),
    enabled: id !== null,
    staleTime: Infinity,
  })
  if (id === null) return null
  const name = thenOrLast(data?.names, asOf)?.name ?? '…'
  const parent = thenOrLast(data?.parents, asOf)?.name
  return { id, name, ...(parent ? { parent } : {}) }
}

type Dated = { during: { from: Day | null; to: Day | null } }

function thenOrLast<Row extends Dated>(rows: readonly Row[] = [], asOf?: Day): Row | undefined {
  const then = rows.find(
    ({ during }) => asOf === undefined || ((during.from ?? '') <= asOf && asOf < (during.to ?? '9')),
  )
  return then ?? rows.at(-1)
}
