import { listObligationsInput, type ListObligationsInput, type Principal } from '@vnit/domain'
import { figuresOf, percentilesOf, type Figures } from './figures.ts'
import { loadObligations, size } from './load-obligations.ts'
import { measureInTurn } from './measure.ts'
import { obligationQuestions, type Question } from './obligation-questions.ts'
import { rawObligations } from './raw-obligations.ts'
import { benchWorld, tell } from './world.ts'

const pace = { questions: 600, warmUp: 120 }

/**
 * The first page of the list of obligations, filtered in a dozen ways, for the ministry and for one agency: through the
 * API with row level security, and as plain SQL by the owner who is narrowed by nothing.
 */
export async function obligationsListBench(): Promise<Figures> {
  const world = await benchWorld()
  tell(`obligations-list: loading ${size.directives * size.obligationsEach} obligations x ${size.addressees} agencies`)
  await loadObligations(world.owner)
  const { rows } = await world.owner.query('select count(*)::int as shares from assignment')
  const people: Record<Question['who'], Principal> = {
    ministry: await world.person('ministry-officer'),
    agency: await world.person('agency-officer', 'MOH'),
  }
  const questions = await obligationQuestions(world.owner, pace.questions)
  await checkSameAnswers(questions.slice(0, 60))
  tell(`obligations-list: ${rows[0].shares} shares, ${questions.length} questions, both paths in turn`)
  const times = await measureInTurn(questions, { ours, limit, warmUp: pace.warmUp })
  await world.close()
  for (const [what, members] of Map.groupBy(questions.entries(), ([, question]) => `${question.who} ${question.what}`))
    tell(
      `  ${what.padEnd(34)} ours ${spell(members.map(([at]) => times.ours[at] ?? 0))}   limit ${spell(members.map(([at]) => times.limit[at] ?? 0))}`,
    )
  return figuresOf('obligations-list', times.ours, times.limit, { shares: rows[0].shares, questions: questions.length })

  function ours({ who, filter }: Question) {
    return world.as(people[who]).obligations.list(filter)
  }

  function limit({ who, filter }: Question) {
    return rawObligations(world.owner, inputOf(filter), who === 'agency' ? 'MOH' : null)
  }

  async function checkSameAnswers(asked: Question[]) {
    for (const question of asked) {
      const [mine, raw] = [await ours(question), await limit(question)]
      const same = mine.rows.every(
        (row, at) => row.id === raw.rows[at].obligation_id && row.agencyId === raw.rows[at].agency_id,
      )
      if (!same || mine.rows.length !== raw.rows.length || (mine.more ? 10_001 : mine.total) !== raw.total)
        throw new Error(`The two paths answer differently: ${JSON.stringify(question)}`)
    }
  }
}

function inputOf(filter: Question['filter']): ListObligationsInput {
  return listObligationsInput.parse(filter)
}

function spell(times: number[]): string {
  const { p50, p95 } = percentilesOf(times)
  return `p50 ${p50.toFixed(2).padStart(7)} p95 ${p95.toFixed(2).padStart(7)} ms`
}
