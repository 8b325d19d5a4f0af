import { performance } from 'node:perf_hooks'

/**
 * Asks every question of both paths, one path after the other in changing order, after a warm-up that is not counted.
 * Returns the times of each in the order of the questions.
 */
export async function measureInTurn<Question>(
  questions: readonly Question[],
  { ours, limit, warmUp }: { ours: Ask<Question>; limit: Ask<Question>; warmUp: number },
): Promise<{ ours: number[]; limit: number[] }> {
  for (const question of questions.slice(0, warmUp)) {
    await ours(question)
    await limit(question)
  }
  const times = { ours: [] as number[], limit: [] as number[] }
  for (const [index, question] of questions.entries()) {
    const first = index % 2 === 0 ? 'ours' : 'limit'
    const second = first === 'ours' ? 'limit' : 'ours'
    times[first].push(await timed(() => (first === 'ours' ? ours : limit)(question)))
    times[second].push(await timed(() => (second === 'ours' ? ours : limit)(question)))
  }
  return times
}

type Ask<Question> = (question: Question) => Promise<unknown>

async function timed(deed: () => Promise<unknown>): Promise<number> {
  const from = performance.now()
  await deed()
  return performance.now() - from
}
