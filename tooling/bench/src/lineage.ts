import type { Principal } from '@vnit/domain'
import { figuresOf, type Figures } from './figures.ts'
import { measureFinding } from './find-documents.ts'
import { idOf, loadLineage, size } from './load-lineage.ts'
import { measureInTurn } from './measure.ts'
import { benchWorld, tell } from './world.ts'

const pace = { questions: 300, warmUp: 40 }
type Question = { id: string; way: 'bases' | 'resting' }

/**
 * The first page of what one document rests on, or of what rests on it, three steps deep among 100,000 citations:
 * through the API with row level security, and as plain SQL by the owner, who finds the same page by hand.
 */
export async function lineageBench(): Promise<Figures> {
  const world = await benchWorld()
  const officer = await world.person('ministry-officer')
  tell(`lineage: loading ${size.directives * size.citationsEach} citations`)
  await loadLineage(world.owner, (officer as Extract<Principal, { kind: 'person' }>).id)
  const questions = await someDocuments()
  for (const question of questions.slice(0, 40)) await checkSame(question)
  const times = await measureInTurn(questions, { ours, limit, warmUp: pace.warmUp })
  for (const way of ['bases', 'resting'] as const) {
    const at = questions.flatMap((question, place) => (question.way === way ? [place] : []))
    const some = figuresOf(
      way,
      at.map((place) => times.ours[place] ?? 0),
      at.map((place) => times.limit[place] ?? 0),
    )
    tell(`  ${way.padEnd(8)} ours ${JSON.stringify(some.ours)} limit ${JSON.stringify(some.limit)} ratio ${some.ratio}`)
  }
  for (const [name, ask] of Object.entries(others())) tell(`  ${name.padEnd(30)} ${await middleOf(ask)} ms`)
  await measureFinding(world, officer)
  await world.close()
  return figuresOf('lineage', times.ours, times.limit, { citations: size.directives * size.citationsEach })

  async function someDocuments(): Promise<Question[]> {
    const { rows } = await world.owner.query(
      `select ${idOf(`'resting ' || (1 + (n * 7919) % $1::int)`)} as id, case when n % 2 = 0 then 'bases' else 'resting' end as way
       from generate_series(1, $2::int) n where n % 10 > 0
       union all
       select ${idOf(`'stub ' || (1 + (n * 13) % $3::int)`)}, 'resting' from generate_series(1, $2::int) n where n % 10 = 0`,
      [size.directives, pace.questions, size.stubs],
    )
    return rows
  }

  function ours(question: Question) {
    return world.as(officer).lineage.list({ ...question, depth: 3, pageSize: 25 })
  }

  async function limit({ id, way }: Question) {
    const { rows } = await world.owner.query(way === 'bases' ? rawBases : rawResting, [id])
    return rows
  }

  async function checkSame(question: Question) {
    const [mine, raw] = [await ours(question), await limit(question)]
    const same = mine.rows.every((row, place) => row.id === raw[place]?.id)
    if (!same && !mine.capped) throw new Error(`The two paths answer differently: ${JSON.stringify(question)}`)
  }

  function others() {
    const as = world.as(officer)
    return {
      'directives with their marks': () => as.directives.list({ pageSize: 50 }),
      'directives whose basis ended': () => as.directives.list({ pageSize: 50, basesEnded: true }),
      'flagged, first page': () => as.lineage.flagged({ pageSize: 8 }),
    }
  }
}

async function middleOf(ask: () => Promise<unknown>): Promise<string> {
  const times = await measureInTurn(Array.from({ length: 15 }), { ours: ask, limit: async () => {}, warmUp: 3 })
  return figuresOf('', times.ours, times.ours).ours.p50.toFixed(1)
}

const raw = (next: string) => `
  with recursive walk(id, depth) as (
    select $1::uuid, 0 union select next.id, walk.depth + 1 from walk cross join lateral (${next}) next where depth < 3),
  near as (select id, min(depth) as depth from (select * from walk limit 2001) steps group by id)
  select near.id, depth, count(*) over (), coalesce(d.number_symbol, s.number_symbol), coalesce(d.subject, s.title)
  from near left join directive d on d.id = near.id left join document_stub s on s.id = near.id
  where depth > 0 order by depth, coalesce(d.issued_on, s.issued_on) desc nulls last, near.id limit 25`
const rawBases = raw(`
  select document_id as id from directive_citation
  where directive_id = walk.id and role = 'basis' and document_id is not null`)
const rawResting = raw(`
  select directive_id as id from directive_citation
  where document_id = walk.id and role = 'basis'`)
