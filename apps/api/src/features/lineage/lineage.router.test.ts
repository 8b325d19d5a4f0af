import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { Principal } from '@vnit/domain'
import { readyLetter } from '../../testing/letters.ts'
import { directiveResting, givenManyResting, restingDirectives, restsOn, someBasis } from '../../testing/lineage.ts'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'

const api = await ownApi({ empty: true })
const officer = await given(api, 'ministry-officer')

const ending = (id: string, on = '2020-01-01') => ({
  id,
  kind: 'repealed' as const,
  on,
  by: null,
  source: 'Điều 10 của văn bản thử',
})
const lineage = () => api.as(officer).lineage
const flagsOf = async (id: string) => (await lineage().standing({ id })).flags
const flaggedIds = async () => (await lineage().flagged({ pageSize: 100 })).rows.map(({ directiveId }) => directiveId)

describe('the lineage of a document', () => {
  test('goes both ways over several levels, and says by which document each was met', async () => {
    const { stubId, basis, first, second } = await restingDirectives(api, officer)
    const above = await lineage().list({ id: second.id, way: 'bases' })
    expect(above).toMatchObject({
      total: 2,
      capped: false,
      rows: [
        { id: first.id, kind: 'directive', depth: 1, via: null },
        { id: stubId, kind: 'stub', numberSymbol: basis.numberSymbol, depth: 2, via: first.numberSymbol },
      ],
    })
    const below = await lineage().list({ id: stubId, way: 'resting' })
    expect(below.rows.map(({ id, depth, via }) => [id, depth, via])).toEqual([
      [first.id, 1, null],
      [second.id, 2, first.numberSymbol],
    ])
    expect((await lineage().list({ id: stubId, way: 'resting', depth: 1 })).total).toBe(1)
    const paged = await lineage().list({ id: stubId, way: 'resting', pageSize: 1, page: 2 })
    expect(paged).toMatchObject({ total: 2, rows: [{ id: second.id }] })
  })

  test('as a graph holds the document, both sides and who rests on whom', async () => {
    const { stubId, first, second } = await restingDirectives(api, officer)
    const graph = await lineage().graph({ id: first.id })
    expect(Object.fromEntries(graph.nodes.map(({ id, depth }) => [id, depth]))).toEqual({
      [stubId]: -1,
      [first.id]: 0,
      [second.id]: 1,
    })
    expect(graph.edges).toEqual(
      expect.arrayContaining([
        { fromId: first.id, toId: stubId, role: 'basis' },
        { fromId: second.id, toId: first.id, role: 'basis' },
      ]),
    )
  })

  test('of a document on which hundreds rest is listed page by page; the graph draws some and counts the others', async () => {
    const one = await directiveResting(api, officer, [someBasis()])
    await givenManyResting(api, 'BA-TRAM', 300, () => `'${one.id}'::uuid`)
    const last = await lineage().list({ id: one.id, way: 'resting', page: 30, pageSize: 10 })
    expect([last.total, last.capped, last.rows.length]).toEqual([300, false, 10])
    const graph = await lineage().graph({ id: one.id })
    expect(graph.nodes).toHaveLength(1 + 1 + 8)
    expect(graph.bases).toMatchObject({ total: 1, others: [] })
    const types = graph.nodes.filter(({ depth }) => depth === 1).map(({ type }) => type)
    const drawn = (type: string) => types.filter((one) => one === type).length
    expect(graph.resting).toEqual({
      total: 300,
      capped: false,
      others: [
        { type: 'letter', count: 270 - drawn('letter') },
        { type: 'decision', count: 30 - drawn('decision') },
      ],
    })
  })

  test('leaves out what is only mentioned, unless asked', async () => {
    const one = await directiveResting(api, officer, [someBasis('mention')])
    expect((await lineage().list({ id: one.id, way: 'bases' })).total).toBe(0)
    expect((await lineage().list({ id: one.id, way: 'bases', mentions: true })).total).toBe(1)
  })

  test('a circle ends, and nobody rests on themselves', async () => {
    const one = await directiveResting(api, officer, [])
    const two = await directiveResting(api, officer, [restsOn(one)])
    await sql`
      insert into directive_citation (directive_id, place, type, number_symbol, role, cited_directive_id)
      values (${one.id}, 1, 'letter', ${two.numberSymbol}, 'basis', ${two.id})`.execute(api.ownerReads)
    const { rows } = await lineage().list({ id: one.id, way: 'bases', depth: 8 })
    expect(rows.map(({ id }) => id)).toEqual([two.id])
    const { endId } = await lineage().end(ending(one.id))
    expect(await flagsOf(one.id)).toEqual([])
    expect(await flagsOf(two.id)).toMatchObject([{ endId }])
    expect(await flaggedIds()).not.toContain(one.id)
  })

  test('of a document that is not there is refused', async () => {
    await expect(lineage().standing({ id: randomUUID() })).rejects.toThrow('document.not_found')
  })
})

describe('when a document ends', () => {
  test('all that rests on it is flagged: which base, since when, by what, through which document', async () => {
    const { stubId, basis, first, second } = await restingDirectives(api, officer)
    expect(await flagsOf(second.id)).toEqual([])
    const ended = await lineage().end({
      ...ending(stubId),
      kind: 'replaced',
      by: { type: 'decree', numberSymbol: '130/2018/NĐ-CP', issuedOn: '2018-09-27' },
    })
    expect(ended).toMatchObject({ already: false, flagged: 2 })
    const flag = { kind: 'replaced', on: '2020-01-01', byNumber: '130/2018/NĐ-CP', acknowledged: null }
    expect(await flagsOf(first.id)).toMatchObject([
      { ...flag, through: null, base: { id: stubId, numberSymbol: basis.numberSymbol } },
    ])
    expect(await flagsOf(second.id)).toMatchObject([{ ...flag, through: first.numberSymbol }])
    const { rows } = await api.as(officer).directives.list({ basesEnded: true, pageSize: 100 })
    expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining([first.id, second.id]))
    expect(rows.find(({ id }) => id === second.id)).toMatchObject({ basesEnded: 1, end: null })
    const queue = await api.as(officer).queue.mine()
    expect(queue.basesEnded?.total).toBe((await flaggedIds()).length)
  })

  test('a later day flags from that day on', async () => {
    const { stubId, first } = await restingDirectives(api, officer)
    const { flagged } = await lineage().end(ending(stubId, '2027-01-01'))
    expect(flagged).toBe(0)
    expect(await flagsOf(first.id)).toEqual([])
    api.setNow('2027-01-02T03:00:00Z')
    expect(await flagsOf(first.id)).toHaveLength(1)
    expect(await flaggedIds()).toContain(first.id)
    api.setNow('2026-11-22T03:00:00Z')
  })

  test('a stub that ended and is registered later is still ended', async () => {
    const first = await directiveResting(api, officer, [restsOn({ numberSymbol: '7777/BTTTT-CNTT' })])
    const [stub] = (await lineage().list({ id: first.id, way: 'bases' })).rows
    const { endId } = await lineage().end(ending(stub?.id ?? ''))
    const { id, version } = await readyLetter(api, officer, '7777/BTTTT-CNTT')
    const { directiveId } = await api.as(officer).letters.register({ id, version })
    expect(await lineage().standing({ id: stub?.id ?? '' })).toMatchObject({ id: directiveId, end: { id: endId } })
    expect(await flagsOf(first.id)).toMatchObject([{ endId, base: { id: directiveId, kind: 'directive' } }])
    expect(await lineage().end(ending(directiveId))).toMatchObject({ endId, already: true })
  })

  test('what has ended itself waits for nobody', async () => {
    const { stubId, first, second } = await restingDirectives(api, officer)
    await lineage().end(ending(stubId))
    await lineage().end(ending(first.id))
    const waiting = await flaggedIds()
    expect(waiting).not.toContain(first.id)
    expect(waiting).toContain(second.id)
    const { rows } = await api.as(officer).directives.list({ text: first.numberSymbol })
    expect(rows[0]).toMatchObject({ end: { kind: 'repealed', on: '2020-01-01' } })
  })

  test('said twice, also at once, is one end; said otherwise is refused until taken back', async () => {
    const { stubId, first } = await restingDirectives(api, officer)
    const both = await Promise.all([lineage().end(ending(stubId)), lineage().end(ending(stubId))])
    expect(new Set(both.map(({ endId }) => endId)).size).toBe(1)
    expect(both.map(({ already }) => already).toSorted()).toEqual([false, true])
    await expect(lineage().end(ending(stubId, '2021-01-01'))).rejects.toThrow('document.already_ended')
    const endId = both[0].endId
    expect(await lineage().withdrawEnd({ endId, reason: 'Ghi nhầm ngày' })).toEqual({ endId, already: false })
    expect(await lineage().withdrawEnd({ endId, reason: 'Ghi nhầm ngày' })).toEqual({ endId, already: true })
    expect(await flagsOf(first.id)).toEqual([])
    expect(await lineage().end(ending(stubId, '2021-01-01'))).toMatchObject({ already: false, flagged: 2 })
  })

  test('named by its number while it is being registered, the document that ends it is one and the same', async () => {
    const numbers = Array.from({ length: 6 }, (_, at) => `${7801 + at}/BTTTT-CNTT`)
    const ready = await Promise.all(numbers.map((number) => readyLetter(api, officer, number)))
    const ended = await Promise.all(numbers.map(() => directiveResting(api, officer, [])))
    await Promise.all(
      numbers.flatMap((numberSymbol, at) => [
        api.as(officer).letters.register({ id: ready[at]!.id, version: ready[at]!.version }),
        lineage().end({ ...ending(ended[at]!.id), by: { type: 'letter', numberSymbol, issuedOn: '2016-03-10' } }),
      ]),
    )
    const waiting = await api.ownerReads
      .selectFrom('document_stub')
      .select('number_symbol')
      .where('number_symbol', 'in', numbers)
      .where('directive_id', 'is', null)
      .execute()
    expect(waiting).toEqual([])
    const standings = await Promise.all(ended.map(({ id }) => lineage().standing({ id })))
    for (const { end } of standings) {
      const by = await lineage().standing({ id: end?.byId ?? '' })
      expect(by).toMatchObject({ kind: 'directive', numberSymbol: end?.byNumber })
    }
  })

  test.each([
    [{ kind: 'replaced' }, 'document.replaced_by_what'],
    [{ on: '2001-01-01' }, 'document.ends_before_issued'],
  ] as const)('what cannot be is refused: %j', async (said, code) => {
    const { stubId } = await restingDirectives(api, officer)
    await expect(lineage().end({ ...ending(stubId), ...said })).rejects.toThrow(code)
  })

  test('nothing ends itself', async () => {
    const { first } = await restingDirectives(api, officer)
    const itself = lineage().end({ ...ending(first.id), by: { id: first.id } })
    await expect(itself).rejects.toThrow('document.ends_itself')
  })
})

describe('looked at: it still applies', () => {
  test('takes one directive off the list with its reason, and no other; a new end flags it anew', async () => {
    const other = someBasis()
    const basis = someBasis()
    const one = await directiveResting(api, officer, [basis, other])
    const two = await directiveResting(api, officer, [basis])
    const bases = (await lineage().list({ id: one.id, way: 'bases' })).rows
    const idOf = (number: string | null) => bases.find(({ numberSymbol }) => numberSymbol === number)?.id ?? ''
    const { endId } = await lineage().end(ending(idOf(basis.numberSymbol)))
    const reason = 'Nội dung vẫn còn phù hợp với văn bản thay thế'
    expect(await lineage().acknowledge({ directiveId: one.id, endId, reason })).toMatchObject({ already: false })
    expect(await lineage().acknowledge({ directiveId: one.id, endId, reason })).toMatchObject({ already: true })
    expect(await flagsOf(one.id)).toMatchObject([{ acknowledged: { reason, by: 'Người thử ministry-officer' } }])
    expect(await flaggedIds()).not.toContain(one.id)
    expect(await flaggedIds()).toContain(two.id)
    await lineage().end(ending(idOf(other.numberSymbol)))
    expect(await flaggedIds()).toContain(one.id)
    expect((await flagsOf(one.id)).map(({ acknowledged }) => acknowledged === null)).toEqual([true, false])
  })

  test('of a basis in force, or of a directive that does not rest on it, is refused', async () => {
    const { stubId, first } = await restingDirectives(api, officer)
    const other = await restingDirectives(api, officer)
    const { endId } = await lineage().end(ending(stubId))
    const wrong = lineage().acknowledge({ directiveId: other.first.id, endId, reason: 'không liên quan' })
    await expect(wrong).rejects.toThrow('directive.bases_in_force')
    await lineage().withdrawEnd({ endId, reason: 'Ghi nhầm' })
    const late = lineage().acknowledge({ directiveId: first.id, endId, reason: 'đã xem' })
    await expect(late).rejects.toThrow('directive.bases_in_force')
  })
})

describe('a document is found', () => {
  const found = async (as: Principal, text: string) =>
    (await api.as(as).lineage.find({ text })).map(({ kind, numberSymbol }) => [kind, numberSymbol])

  test('however its number and title are typed, registered or waiting', async () => {
    const waiting = { ...someBasis(), numberSymbol: '7711/2009/NĐ-CP', title: 'Quy chế phần mềm nguồn mở' }
    const { numberSymbol } = await directiveResting(api, officer, [waiting])
    for (const text of ['7711/2009/NĐ-CP', '7711/2009/nd', 'NGUON MO 7711', 'nguồn mở'])
      expect([text, await found(officer, text)]).toEqual([text, [['stub', waiting.numberSymbol]]])
    expect(await found(officer, numberSymbol.toLowerCase())).toEqual([['directive', numberSymbol]])
    expect(await found(officer, '7711_2009')).toEqual([])
    expect(await found(officer, ' ')).toEqual([])
  })

  test('by an agency among what reaches it only', async () => {
    const basis = { ...someBasis(), numberSymbol: '7712/2009/NĐ-CP' }
    const { numberSymbol } = await directiveResting(api, officer, [basis])
    const province = await given(api, 'agency-officer', { agencyId: 'PR-84' })
    const ministry = await given(api, 'agency-officer', { agencyId: 'MOH' })
    expect(await found(province, '7712')).toEqual([['stub', basis.numberSymbol]])
    expect(await found(ministry, '7712')).toEqual([])
    expect(await found(province, numberSymbol)).toEqual([['directive', numberSymbol]])
    expect(await found(ministry, numberSymbol)).toEqual([])
  })
})

describe('whoever', () => {
  test('is reached by a document sees its end, also when it was said while the document waited', async () => {
    const citing = await directiveResting(api, officer, [restsOn({ numberSymbol: '7778/BTTTT-CNTT' })])
    const [stub] = (await lineage().list({ id: citing.id, way: 'bases' })).rows
    const { endId } = await lineage().end(ending(stub?.id ?? ''))
    const ready = await readyLetter(api, officer, '7778/BTTTT-CNTT')
    const addressees = [{ words: 'Các Bộ', means: { kind: 'classes' as const, classes: ['ministries' as const] } }]
    const changes = { addressees }
    const { id, version } = await api.as(officer).letters.correct({ ...ready, changes })
    const { directiveId } = await api.as(officer).letters.register({ id, version })
    const ministry = await given(api, 'agency-officer', { agencyId: 'MOH' })
    expect((await api.as(ministry).lineage.standing({ id: directiveId })).end).toMatchObject({ id: endId })
    await expect(api.as(ministry).lineage.standing({ id: citing.id })).rejects.toThrow('document.not_found')
  })

  test('reads directives sees flags of what reaches them; only officers of the ministry end and acknowledge', async () => {
    const { stubId, first } = await restingDirectives(api, officer)
    const { endId } = await lineage().end(ending(stubId))
    const province = await given(api, 'agency-officer', { agencyId: 'PR-84' })
    const ministry = await given(api, 'agency-officer', { agencyId: 'MOH' })
    const leader = await given(api, 'ministry-leader')
    expect((await api.as(province).lineage.standing({ id: first.id })).flags).toMatchObject([{ endId }])
    await expect(api.as(ministry).lineage.standing({ id: first.id })).rejects.toThrow('document.not_found')
    await expect(api.as(ministry).lineage.standing({ id: stubId })).rejects.toThrow('document.not_found')
    expect(await api.as(ministry).lineage.flagged({})).toEqual({ rows: [], total: 0, more: false })
    for (const person of [province, leader]) {
      await expect(api.as(person).lineage.end(ending(stubId))).rejects.toThrow('access.not_allowed')
      const seen = api.as(person).lineage.acknowledge({ directiveId: first.id, endId, reason: 'đã xem' })
      await expect(seen).rejects.toThrow('access.not_allowed')
    }
    expect((await api.as(leader).queue.mine()).basesEnded).toBeNull()
  })
})

test('flags follow every path of a graph, as a walk done by hand does', async () => {
  const count = 24
  const made: { id: string; numberSymbol: string }[] = []
  for (let n = 0; n < count; n++) {
    const targets = [n - 1, n - 3, Math.floor(n / 2)].filter(
      (to, at, all) => to >= 0 && to < n && all.indexOf(to) === at,
    )
    const cited = targets.map((to, at) => restsOn(made[to]!, at === 1 && n % 4 === 0 ? 'mention' : 'basis'))
    made.push(await directiveResting(api, officer, cited))
  }
  const ends = [5, 11, 17]
  for (const at of ends) await lineage().end(ending(made[at]!.id))
  const restsOnBasis = (n: number): number[] =>
    [n - 1, n - 3, Math.floor(n / 2)]
      .filter((to, at, all) => to >= 0 && to < n && all.indexOf(to) === at)
      .filter((_, at) => !(at === 1 && n % 4 === 0))
  const above = (n: number): Set<number> => new Set(restsOnBasis(n).flatMap((to) => [to, ...above(to)]))
  for (const [n, { id }] of made.entries()) {
    const expected = ends.filter((at) => above(n).has(at)).map((at) => made[at]!.numberSymbol)
    const found = (await flagsOf(id)).map(({ base }) => base.numberSymbol)
    expect([n, found.toSorted()]).toEqual([n, expected.toSorted()])
  }
})
