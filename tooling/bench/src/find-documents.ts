import type { Principal } from '@vnit/domain'
import { figuresOf } from './figures.ts'
import { measureInTurn } from './measure.ts'
import { tell, type BenchWorld } from './world.ts'

const kinds = {
  'find by number': (n: number) => `${n * 7}/2004/qd-bench`,
  'find by words and number': (n: number) => `văn bản ${1000 + n * 11}`,
  'find by words of all': () => 'van ban',
  'find by two signs': (n: number) => String(10 + n),
} as const

/**
 * One document among 100,000, as a person types it: by its number, by words, by words that all hold, by two signs only;
 * through the API, and as plain SQL of the owner with the words in the statement.
 */
export async function measureFinding(world: BenchWorld, officer: Principal): Promise<void> {
  const ours = (text: string) => world.as(officer).lineage.find({ text, limit: 12 })
  const limit = async (text: string) => (await world.owner.query(raw(text))).rows
  for (const [kind, said] of Object.entries(kinds)) {
    const texts = Array.from({ length: 60 }, (_, n) => said(n + 1))
    const [mine, plain] = [await ours(texts[3] ?? ''), await limit(texts[3] ?? '')]
    if (mine.some(({ id }, at) => id !== plain[at]?.id)) throw new Error(`The two paths find otherwise: ${kind}`)
    const times = await measureInTurn(texts, { ours, limit, warmUp: 8 })
    const { ours: p, limit: q, ratio } = figuresOf(kind, times.ours, times.limit)
    tell(`  ${kind.padEnd(26)} ours ${JSON.stringify(p)} limit ${JSON.stringify(q)} ratio ${ratio}`)
  }
}

function raw(text: string): string {
  const words = text.normalize('NFD').replace(/\p{M}/gu, '').split(' ')
  const holds = words.map((word) => `search_text like '%${word}%'`).join(' and ')
  return `
    select id, issued_on from (
      (select id, issued_on from directive where ${holds} order by issued_on desc, id limit 12)
      union all
      (select id, issued_on from document_stub where ${holds} and directive_id is null
        order by issued_on desc nulls last, id limit 12)) found
    order by issued_on desc nulls last, id limit 12`
}
