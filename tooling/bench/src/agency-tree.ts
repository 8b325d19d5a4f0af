import { addDays } from '@vnit/domain'
import { figuresOf, type Figures } from './figures.ts'
import { measureInTurn } from './measure.ts'
import { seeded } from './random.ts'
import { benchWorld, tell } from './world.ts'

const raw = `
  select agency.id, agency.kind, agency.from_day, agency.to_day, name.name_vi, name.name_en, name.abbreviation,
    parent.parent_id, code.code,
    (select count(*) from agency_parent child where child.parent_id = agency.id and child.during @> $1::date) as children
  from agency
  join agency_name name on name.agency_id = agency.id and name.during @> $1::date
  left join agency_parent parent on parent.agency_id = agency.id and parent.during @> $1::date
  left join agency_code code on code.agency_id = agency.id and code.scheme = 'gso' and code.during @> $1::date
  where agency.during @> $1::date
  order by agency.kind, agency.search_text`

/** The whole tree of agencies as of changing days: through the API as an officer, and as one statement of SQL. */
export async function agencyTreeBench(): Promise<Figures> {
  const world = await benchWorld()
  await world.owner.query('vacuum analyze')
  const officer = await world.person('ministry-officer')
  const random = seeded(20140416)
  const days = Array.from({ length: 400 }, () => addDays('2009-05-22', Math.floor(random() * 6300)))
  tell(`agency-tree: ${days.length} days, both paths in turn`)
  const times = await measureInTurn(days, {
    ours: (asOf) => world.as(officer).agencies.tree({ asOf }),
    limit: (asOf) => world.owner.query(raw, [asOf]),
    warmUp: 50,
  })
  const { rows } = await world.as(officer).agencies.tree({ asOf: '2014-04-16' })
  await world.close()
  return figuresOf('agency-tree', times.ours, times.limit, { questions: days.length, rows: rows.length })
}
