import { expect, test } from 'vitest'
import { endDocument, type EndFacts } from './lineage-end.ts'

const decree = { id: 'decree', numberSymbol: '64/2007/NĐ-CP', issuedOn: '2007-04-10' }
const repealed: EndFacts = { kind: 'repealed', on: '2020-01-01', byId: null }
const replaced: EndFacts = { kind: 'replaced', on: '2020-01-01', byId: 'later' }

test.each([
  ['in force, it ends', null, repealed, { ok: true, value: { already: false } }],
  ['on the day it was issued, it may end', null, { ...repealed, on: '2007-04-10' }, { ok: true }],
  ['said again it is the same end', repealed, repealed, { ok: true, value: { already: true } }],
  ['another day is another end', repealed, { ...repealed, on: '2021-01-01' }, { code: 'document.already_ended' }],
  ['another kind is another end', repealed, { ...repealed, kind: 'expired' }, { code: 'document.already_ended' }],
  ['another document is another end', replaced, { ...replaced, byId: 'x' }, { code: 'document.already_ended' }],
  ['replaced by nothing', null, { ...replaced, byId: null }, { code: 'document.replaced_by_what' }],
  ['by itself', null, { ...replaced, byId: 'decree' }, { code: 'document.ends_itself' }],
  ['before it was issued', null, { ...repealed, on: '2007-04-09' }, { code: 'document.ends_before_issued' }],
] as const)('%s', (_, present, said, expected) => {
  const result = endDocument(decree, present, said)
  expect(result.ok ? result : result.refusal).toMatchObject(expected)
})

test('of a document without a date any day may be said', () => {
  expect(endDocument({ ...decree, issuedOn: null }, null, { ...repealed, on: '1990-01-01' }).ok).toBe(true)
})
