import { sql } from 'kysely'
import { addresseeClassSchema, type Day, type Deadline } from '@vnit/domain'
import type { AssignmentFacts } from '@vnit/letters/writing'
import { refuseWith } from '../../platform/refusal-error.ts'
import type { Reads } from '../../platform/platform.ts'
import { loadSuccessions } from '../agencies/agency-graph.ts'
import { loadNamesOn } from '../directives/agencies-on.ts'
import { loadAnswering } from '../directives/answering.ts'
import { loadExcluded } from '../directives/load-excluded.ts'
import { addresseesWithout } from './except-excluded.ts'
import { groupOf, partiesOf, type Reached } from './parties-of.ts'

export type LoadedAssignment = AssignmentFacts & { issuerId: string | null; place: string | null }

/** What the letter that goes with a directive says of it, with those who stand for its addressees on the day. */
export async function loadAssignmentFacts(reads: Reads, id: string, on: Day): Promise<LoadedAssignment> {
  const directive = await reads.selectFrom('directive').selectAll().where('id', '=', id).executeTakeFirst()
  if (!directive) refuseWith({ code: 'directive.not_found', id })
  const [citations, items, addressees, tasks, shares, provisions, successions, excluded] = await Promise.all([
    reads.selectFrom('directive_citation').selectAll().where('directive_id', '=', id).orderBy('place').execute(),
    reads.selectFrom('directive_addressee_item').selectAll().where('directive_id', '=', id).orderBy('place').execute(),
    loadAddressees(reads, id),
    reads
      .selectFrom('obligation')
      .select(['id', 'provision_key', 'summary_vi', 'deadline', 'words', 'unreached'])
      .where('directive_id', '=', id)
      .where('ended_on', 'is', null)
      .orderBy('place')
      .execute(),
    reads
      .selectFrom('assignment')
      .select(['obligation_id', 'agency_id', 'role'])
      .where('directive_id', '=', id)
      .orderBy('agency_id')
      .execute(),
    reads
      .selectFrom('provision')
      .select(['key', 'parent_key', 'text'])
      .where('directive_id', '=', id)
      .orderBy('place')
      .execute(),
    loadSuccessions(reads),
    loadExcluded(reads, id, directive.issued_on),
  ])
  const reached: Reached = new Map(
    addressees.map(({ agency_id, through, kind }) => [agency_id, { through, group: groupOf(through, kind) }]),
  )
  const addressed = addressees.filter(({ through }) => through !== 'party').map((row) => row.agency_id)
  const [names, answering] = await Promise.all([
    loadNamesOn(reads, [...reached.keys(), ...(directive.issuer_id ? [directive.issuer_id] : [])], directive.issued_on),
    loadAnswering(reads, successions, addressed, on),
  ])
  const heirs = [...answering.values()].flatMap((found) => found.map(({ agencyId }) => agencyId))
  const namesThen = await loadNamesOn(reads, heirs, on)
  const called = (agencyId: string) => names.get(agencyId) ?? agencyId
  const sharesOf = Map.groupBy(shares, ({ obligation_id }) => obligation_id)
  return {
    issuerId: directive.issuer_id,
    place: directive.place,
    directive: {
      type: directive.type,
      numberSymbol: directive.number_symbol,
      issuedOn: directive.issued_on,
      issuerName: directive.issuer_id === null ? (directive.issuer_name ?? '') : called(directive.issuer_id),
      subject: directive.subject,
    },
    bases: citations
      .filter(({ role }) => role === 'basis')
      .map((row) => ({
        type: row.type,
        numberSymbol: row.number_symbol,
        issuedOn: row.issued_on,
        title: row.title,
      })),
    tasks: tasks.map((task) => ({
      summary: task.summary_vi,
      parties: partiesOf(sharesOf.get(task.id) ?? [], task.unreached, { reached, called, excluded }),
      deadline: deadlineOf(task.deadline, task.words),
      details: detailsOf(task, { tasks, provisions }),
    })),
    addressees: addresseesWithout(items, excluded),
    listed: addressed.map((agencyId) => ({
      name: called(agencyId),
      followedBy: (answering.get(agencyId) ?? []).flatMap((heir) => {
        const name = namesThen.get(heir.agencyId) ?? heir.name
        return heir.agencyId === agencyId && name === called(agencyId) ? [] : [name]
      }),
    })),
  }
}

function loadAddressees(reads: Reads, id: string) {
  return reads
    .selectFrom('directive_addressee as addressee')
    .innerJoin('agency', 'agency.id', 'addressee.agency_id')
    .select(['addressee.agency_id', 'addressee.through', 'agency.kind'])
    .where('addressee.directive_id', '=', id)
    .orderBy(sql`array_position(${sql.val(addresseeClassSchema.options)}::text[], addressee.through)`)
    .orderBy('agency.search_text')
    .execute()
}

type Task = { id: string; provision_key: string | null }
type Provision = { key: string; parent_key: string | null; text: string }

/** What stands under the provision of a task and is no task itself; told once, with the last task of that provision. */
function detailsOf(task: Task, { tasks, provisions }: { tasks: Task[]; provisions: Provision[] }): string[] {
  if (tasks.findLast((one) => one.provision_key === task.provision_key)?.id !== task.id) return []
  const asked = new Set(tasks.map((one) => one.provision_key))
  return provisions
    .filter(({ key, parent_key }) => parent_key !== null && parent_key === task.provision_key && !asked.has(key))
    .map(({ text }) => text)
}

/** The deadline in the directive's own words; a letter that hands it on does not say it otherwise. */
function deadlineOf(deadline: Deadline, words: string): string | null {
  const said = deadline.words.trim() || (deadline.kind === 'none' ? '' : words.trim())
  return said === '' ? null : said
}
