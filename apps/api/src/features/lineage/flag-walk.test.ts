import { sql } from 'kysely'
import { expect, test } from 'vitest'
import { directiveResting, givenManyResting, restsOn, someBasis } from '../../testing/lineage.ts'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'
import { mostPairs } from './flag-walk.ts'

const api = await ownApi({ empty: true })
const officer = await given(api, 'ministry-officer')

const lineage = () => api.as(officer).lineage
const ending = (id: string) => ({
  id,
  kind: 'repealed' as const,
  on: '2020-01-01',
  by: null,
  source: 'Điều 10 của văn bản thử',
})

test('more than are looked at are said to be more: when ending, in the queue, in the list', async () => {
  const one = await directiveResting(api, officer, [someBasis()])
  const [stub] = (await lineage().list({ id: one.id, way: 'bases' })).rows
  await givenManyResting(api, 'NHIEU', mostPairs, () => `'${stub?.id}'::uuid`)

  const ended = await lineage().end(ending(stub?.id ?? ''))

  expect(ended).toMatchObject({ flagged: mostPairs, more: true })
  const flagged = await lineage().flagged({ pageSize: 10 })
  expect(flagged).toMatchObject({ total: mostPairs, more: true })
  expect(flagged.rows).toHaveLength(10)
  expect((await api.as(officer).queue.mine()).basesEnded).toMatchObject({ total: mostPairs, more: true })
  expect(await api.as(officer).directives.list({ basesEnded: true, pageSize: 10 })).toMatchObject({ more: true })
  expect(await api.as(officer).directives.list({ pageSize: 10 })).toMatchObject({ more: false })
  await lineage().withdrawEnd({ endId: ended.endId, reason: 'Ghi nhầm' })
  expect(await lineage().flagged({})).toEqual({ rows: [], total: 0, more: false })
})

test('a long chain that ends in a circle is walked to its cap and no further; what is far can still be looked at', async () => {
  const basis = someBasis()
  const far = await directiveResting(api, officer, [basis])
  const length = mostPairs + 200
  const chain = await givenManyResting(
    api,
    'XA',
    length,
    (n) => `case when ${n} < ${length} then md5('XA ' || ${n} + 1)::uuid else '${far.id}'::uuid end`,
  )
  const first = await directiveResting(api, officer, [restsOn({ numberSymbol: 'x' }), restsOn(far, 'mention')])
  await sql`
    update directive_citation set cited_directive_id = ${sql.raw(chain.idOf(1))}, stub_id = null
    where directive_id = ${first.id} and place = 1`.execute(api.ownerReads)
  await sql`
    update directive_citation set cited_directive_id = ${first.id}, stub_id = null
    where directive_id = ${far.id} and place = 1`.execute(api.ownerReads)

  const { endId, flagged, more } = await lineage().end(ending(far.id))

  expect({ flagged, more }).toEqual({ flagged: mostPairs, more: true })
  expect(await lineage().standing({ id: first.id })).toMatchObject({ flags: [], moreFlags: true })
  expect(await api.as(officer).directives.list({ text: first.numberSymbol })).toMatchObject({ more: true })
  const seen = await lineage().acknowledge({ directiveId: first.id, endId, reason: 'Nội dung vẫn còn phù hợp' })
  expect(seen).toMatchObject({ already: false })
})

test('a directive that rests on many ended documents shows those nobody looked at first, and says that there are more', async () => {
  const cited = Array.from({ length: 60 }, () => someBasis())
  const one = await directiveResting(api, officer, cited)
  const { rows } = await lineage().list({ id: one.id, way: 'bases', pageSize: 100 })
  for (const { id } of rows) await lineage().end(ending(id))
  const before = await lineage().standing({ id: one.id })
  expect([before.flags.length, before.moreFlags]).toEqual([50, true])
  const [looked] = before.flags
  const reason = 'Nội dung vẫn còn phù hợp'
  await lineage().acknowledge({ directiveId: one.id, endId: looked?.endId ?? '', reason })
  const after = await lineage().standing({ id: one.id })
  expect(after.flags.map(({ endId }) => endId)).not.toContain(looked?.endId)
  expect(after.flags.every(({ acknowledged }) => acknowledged === null)).toBe(true)
})
