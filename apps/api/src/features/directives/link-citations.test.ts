import { expect, test } from 'vitest'
import type { LetterChanges } from '@vnit/domain'
import { readAs } from '../../platform/as-principal.ts'
import { factsFor, readyLetter } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'

const api = await ownApi({ empty: true })
const officer = await given(api, 'ministry-officer')

type Cited = NonNullable<LetterChanges['citations']>[number]
const decision = (numberSymbol: string, issuedOn: string | null): Cited => ({
  type: 'decision',
  numberSymbol,
  issuedOn,
  title: null,
  role: 'basis',
})

async function register(numberSymbol: string, citations: Cited[] = []) {
  const ready = await readyLetter(api, officer, numberSymbol)
  const changes = { ...factsFor(numberSymbol), citations }
  const { id, version } = await api.as(officer).letters.correct({ ...ready, changes })
  return (await api.as(officer).letters.register({ id, version })).directiveId
}

const stubs = () =>
  api.ownerReads
    .selectFrom('document_stub')
    .select(['number_symbol', 'issued_on', 'directive_id'])
    .where('number_symbol', '~', '^8\\d{3}/')
    .orderBy('number_symbol')
    .orderBy('issued_on')
    .execute()

async function citedBy(directiveId: string) {
  const { citations } = await api.as(officer).directives.get({ id: directiveId })
  return citations.map((one) => one.directiveId)
}

test('a document that is cited and not registered waits as one stub, whoever cites it, until it is registered', async () => {
  const first = await register('8001/BTTTT-CNTT', [decision('8009/BTTTT-CNTT', '2016-03-10')])
  const second = await register('8002/BTTTT-CNTT', [
    decision('8009/BTTTT-CNTT', '2016-03-10'),
    decision('8009/BTTTT-CNTT', '2011-01-02'),
  ])
  expect(await stubs()).toEqual([
    { number_symbol: '8009/BTTTT-CNTT', issued_on: '2011-01-02', directive_id: null },
    { number_symbol: '8009/BTTTT-CNTT', issued_on: '2016-03-10', directive_id: null },
  ])

  const cited = await register('8009/BTTTT-CNTT')

  expect((await stubs()).map((stub) => stub.directive_id)).toEqual([null, cited])
  expect(await citedBy(first)).toEqual([cited])
  expect(await citedBy(second)).toEqual([cited, null])
})

test('a document that is registered already is tied at once and leaves no stub', async () => {
  const there = await register('8101/BTTTT-CNTT')
  const citing = await register('8102/BTTTT-CNTT', [decision('8101/BTTTT-CNTT', null)])
  expect(await citedBy(citing)).toEqual([there])
  expect((await stubs()).some((stub) => stub.number_symbol === '8101/BTTTT-CNTT')).toBe(false)
})

test('a document that names itself rests on nothing by that; one of the same number and another day is another', async () => {
  const other = await register('8301/BTTTT-CNTT', [decision('8302/BTTTT-CNTT', '2016-03-10')])
  const own = await register('8302/BTTTT-CNTT', [
    decision('8302/BTTTT-CNTT', '2016-03-10'),
    decision('8302/BTTTT-CNTT', null),
    decision('8302/BTTTT-CNTT', '2011-05-06'),
  ])
  const found = (await stubs()).filter((stub) => stub.number_symbol === '8302/BTTTT-CNTT')
  expect(found.map((stub) => [stub.issued_on, stub.directive_id])).toEqual([
    ['2011-05-06', null],
    ['2016-03-10', own],
  ])
  expect(await citedBy(other)).toEqual([own])
  const bases = await api.as(officer).lineage.list({ id: own, way: 'bases' })
  expect(bases.rows.map(({ issuedOn }) => issuedOn)).toEqual(['2011-05-06'])
  expect((await api.as(officer).lineage.list({ id: own, way: 'resting' })).rows.map(({ id }) => id)).toEqual([other])
})

test('an agency sees the stubs of the directives that reach it, and no others', async () => {
  await register('8201/BTTTT-CNTT', [decision('8209/QĐ-TTg', '2010-05-04')])
  const seenBy = async (agencyId: string) =>
    readAs(api.platform, await given(api, 'agency-officer', { agencyId }), (reads) =>
      reads.selectFrom('document_stub').select('id').where('number_symbol', '=', '8209/QĐ-TTg').execute(),
    )
  expect(await seenBy('PR-84')).toHaveLength(1)
  expect(await seenBy('MOH')).toHaveLength(0)
})
