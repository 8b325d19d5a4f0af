import { addresseeClassSchema, type AddresseeClass, type AssignmentRole, type Through } from '@vnit/domain'
import { groupNames, type TaskToAssign } from '@vnit/letters/writing'
import type { loadExcluded } from '../directives/load-excluded.ts'
import { exceptExcluded } from './except-excluded.ts'

const namedAtMost = 8

type Share = { agency_id: string; role: AssignmentRole }

/** Whom a directive reaches: through which group, and to which group it belongs when only a task names it. */
export type Reached = Map<string, { through: Through; group: AddresseeClass | null }>

/** Whom a person left out of those that the directive's words reach. */
type Excluded = Awaited<ReturnType<typeof loadExcluded>>

/** Nobody is named where every addressee leads for itself; whole groups go by the name of the group. */
export function partiesOf(
  shares: readonly Share[],
  unreached: readonly string[],
  { reached, called, excluded }: { reached: Reached; called: (id: string) => string; excluded: Excluded },
): TaskToAssign['parties'] {
  const everyone = [...reached].filter(([, { through }]) => through !== 'party')
  const led = shares.filter(({ role }) => role === 'lead')
  const forItself = led.length === shares.length && led.length === everyone.length && unreached.length === 0
  if (forItself && led.every(({ agency_id }) => reached.get(agency_id)?.through !== 'party')) return []
  return (['lead', 'coordinate', 'inform'] as const).map((role) => {
    const ids = shares.filter((share) => share.role === role).map((share) => share.agency_id)
    const names = ids.length <= namedAtMost ? ids.map(called) : groupsOf(ids, reached, excluded)
    return { role, names: role === 'lead' ? [...names, ...unreached] : names }
  })
}

function groupsOf(ids: readonly string[], reached: Reached, excluded: Excluded): string[] {
  const groups = new Set(ids.map((id) => reached.get(id)?.group ?? null))
  const named = addresseeClassSchema.options
    .filter((group) => groups.has(group))
    .map((group) => {
      const out = excluded.filter(({ through }) => through === group)
      return exceptExcluded(groupNames[group], out)
    })
  return groups.has(null) ? [...named, 'các đơn vị được nêu tên'] : named
}

const groupOfKind: Record<string, AddresseeClass> = {
  province: 'provincial-committees',
  'provincial-department': 'provincial-departments',
  'ministry-unit': 'sector-units',
}

/** The group by which an agency is addressed, or to which it belongs when only a task names it. */
export function groupOf(through: Through, kind: string): AddresseeClass | null {
  const asked = addresseeClassSchema.safeParse(through)
  return asked.success ? asked.data : (groupOfKind[kind] ?? null)
}
