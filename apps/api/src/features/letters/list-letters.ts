import { sql, type SqlBool } from 'kysely'
import type { LetterPage, LetterSort, ListLettersInput } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { likeWords } from '../search/like-words.ts'
import { selectLetters, toLetterRow } from './letter-row.ts'
import { twinOfLetter } from './letter-twin.ts'
import { presentReader } from './present-reader.ts'

const isClean = sql<SqlBool>`(letter.clean and twin.id is null)`

const orders = {
  clean: sql`${isClean} desc, letter.taken_in_at desc`,
  newest: sql`letter.taken_in_at desc`,
  oldest: sql`letter.taken_in_at`,
  issued: sql`letter.issued_on nulls last`,
  'issued-desc': sql`letter.issued_on desc nulls last`,
  number: sql`letter.number_symbol nulls last`,
  'number-desc': sql`letter.number_symbol desc nulls last`,
  doubts: sql`letter.problems + letter.doubts nulls last`,
  'doubts-desc': sql`letter.problems + letter.doubts desc nulls first`,
} satisfies Record<LetterSort, ReturnType<typeof sql>>

/** One page of letters in the given states; `mine` keeps those that the caller took in. */
export async function listLetters(context: QueryContext, input: ListLettersInput): Promise<LetterPage> {
  const { reads, principal } = context
  let asked = selectLetters(reads)
  if (input.states.length > 0) asked = asked.where('letter.state', 'in', input.states)
  if (input.mine && principal.kind === 'person') asked = asked.where('letter.taken_in_by', '=', principal.id)
  if (input.clean !== undefined) asked = asked.where(input.clean ? isClean : sql<SqlBool>`not ${isClean}`)
  if (input.olderReader) asked = asked.where('letter.read_with', '<', presentReader)
  for (const pattern of likeWords(input.text)) asked = asked.where(sql<SqlBool>`letter.search_text like ${pattern}`)
  const [rows, counts] = await Promise.all([
    asked
      .select(({ fn }) => fn.countAll<number>().over().as('total'))
      .orderBy(orders[input.sort])
      .orderBy('letter.id')
      .limit(input.pageSize)
      .offset((input.page - 1) * input.pageSize)
      .execute(),
    countOf(context, input.states),
  ])
  return { rows: rows.map(toLetterRow), total: rows[0]?.total ?? 0, counts }
}

async function countOf({ reads }: QueryContext, states: ListLettersInput['states']): Promise<LetterPage['counts']> {
  let asked = reads
    .selectFrom('letter_intake as letter')
    .leftJoinLateral(twinOfLetter, (join) => join.onTrue())
    .select(({ fn }) => fn.countAll<number>().as('all'))
    .select([
      sql<number>`count(*) filter (where ${isClean})`.as('clean'),
      sql<number>`count(twin.id)`.as('twins'),
      sql<number>`count(*) filter (where letter.read_with < ${presentReader})`.as('olderReader'),
    ])
  if (states.length > 0) asked = asked.where('letter.state', 'in', states)
  return asked.executeTakeFirstOrThrow()
}
