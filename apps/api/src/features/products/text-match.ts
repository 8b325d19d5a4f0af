import { sql, type RawBuilder } from 'kysely'
import type { Alternative, QueryPart, QueryReading } from '@vnit/vietnamese'

const classWeights = { A: 6, B: 4, C: 3, D: 2 } as const
const codeWeight = 20
const rightMarks = 1.25
const wrongMarks = 0.7
const phraseFactor = 2.2

/** SQL that finds listings `l` by a reading of the query, counts the parts each holds, and says how well. */
export type TextMatch = { where: RawBuilder<boolean>; partsHeld: RawBuilder<number>; score: RawBuilder<number> }

/** `all`: every part must be there; `some`: at least one, for the partial answer. */
export function textMatch(reading: QueryReading, demand: 'all' | 'some'): TextMatch {
  const parts = reading.parts.filter((part) => part.alternatives.length > 0)
  const code = reading.code === null ? [] : [lexeme(reading.code)]
  const joined = parts.map(partQuery).join(demand === 'all' ? ' & ' : ' | ')
  const whole = [...code, ...(joined === '' ? [] : [`(${joined})`])].join(' | ')
  const scores = parts.map(partScore)
  const sum = scores.length > 0 ? sql.join(scores, sql` + `) : sql`0`
  const phrase =
    parts.length > 1
      ? sql`case when l.search @@ ${phraseQuery(parts)}::tsquery then ${sql.lit(phraseFactor)} else 1 end`
      : sql`1`
  const exact =
    reading.code === null
      ? sql`0`
      : sql`case when l.search @@ ${code[0]}::tsquery then ${sql.lit(codeWeight)} else 0 end`
  return {
    where: whole === '' ? sql`false` : sql`l.search @@ ${whole}::tsquery`,
    partsHeld: parts.length > 0 ? sql`(${sql.join(parts.map(holds), sql` + `)})` : sql`0`,
    score: sql`((${sum}) * ${phrase} + ${exact})`,
  }
}

/** Which parts of the query a listing `l` holds, as an array of true and false in the order of the parts. */
export function heldParts(reading: QueryReading): RawBuilder<boolean[]> {
  const held = reading.parts.map((part) =>
    part.alternatives.length === 0 ? sql`false` : sql`(l.search @@ ${partQuery(part)}::tsquery)`,
  )
  return sql`array[${sql.join(held)}]::boolean[]`
}

function holds(part: QueryPart): RawBuilder<number> {
  return sql`(l.search @@ ${partQuery(part)}::tsquery)::int`
}

function partQuery({ alternatives }: QueryPart): string {
  return `(${alternatives.map((one) => alternativeQuery(one)).join(' | ')})`
}

function alternativeQuery({ words, near, prefix }: Alternative, label = '', marked: (string | null)[] = []): string {
  const last = words.length - 1
  const lexemes = words.map((word, at) => {
    const mark = marked[at]
    return lexeme(mark ? `=${mark}` : word, `${prefix && at === last ? '*' : ''}${label}`)
  })
  return `(${lexemes.join(near ? ' <-> ' : ' & ')})`
}

function phraseQuery(parts: QueryPart[]): string {
  return parts
    .map(({ alternatives }) => `(${alternatives.map((one) => alternativeQuery({ ...one, near: true })).join(' | ')})`)
    .join(' <-> ')
}

/** The best of: how much the part says, how well it was read, in which field it stands, and whether its marks are right. */
function partScore({ alternatives, rarity }: QueryPart): RawBuilder<number> {
  const worth = alternatives.flatMap((one) => alternativeWorth(one)).sort((a, b) => b.worth - a.worth)
  const cases = worth.map(
    ({ query, worth: value }) => sql`when l.search @@ ${query}::tsquery then ${sql.lit(round(value * rarity))}`,
  )
  return sql`(case ${sql.join(cases, sql` `)} else 0 end)`
}

function alternativeWorth(one: Alternative): { query: string; worth: number }[] {
  const hasMarks = one.marked.some((mark) => mark !== null)
  return Object.entries(classWeights).flatMap(([label, weight]) => {
    const plain = { query: alternativeQuery(one, label), worth: one.weight * weight * (hasMarks ? wrongMarks : 1) }
    if (!hasMarks) return [plain]
    return [{ query: alternativeQuery(one, label, one.marked), worth: one.weight * weight * rightMarks }, plain]
  })
}

function lexeme(text: string, label = ''): string {
  const quoted = `'${text.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
  return label === '' ? quoted : `${quoted}:${label}`
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000
}
