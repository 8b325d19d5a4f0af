import { expect, test } from 'vitest'
import type { Agency } from '../agencies/agency.ts'
import { excludeAddressees, includeAddressees } from './exclude-addressees.ts'
import type { Exclusion, LetterDraft } from './letter-facts.ts'
import { planRegistration } from './plan-registration.ts'

const province = (id: string): Agency => ({ id, kind: 'province', exists: { from: null, to: null }, parentId: null })
const register = [province('PR-01'), province('PR-79'), province('PR-84')]
const draft = {
  issuerId: 'MIC',
  issuedOn: '2016-03-10',
  addressees: [{ words: 'UBND các tỉnh', means: { kind: 'classes', classes: ['provincial-committees'] } }],
  obligations: [
    {
      provisionKey: null,
      kind: 'task',
      summary: 'việc',
      summaryEn: null,
      parties: [],
      receiver: null,
      deadline: { kind: 'none', words: '' },
    },
  ],
  exclusions: [],
} as unknown as LetterDraft
const why = { reason: 'đã báo cáo riêng', by: { id: 'p', name: 'Chuyên viên' }, at: '2016-03-11T02:00:00.000Z' }
const out = (agencyId: string): Exclusion => ({ agencyId, ...why })

test('an excluded agency is told apart and gets no part in any task', () => {
  const plan = planRegistration({ ...draft, exclusions: [out('PR-79')] }, register)
  expect(plan.addressees.map(({ agencyId }) => agencyId)).toEqual(['PR-01', 'PR-84'])
  expect(plan.excluded).toEqual([{ agencyId: 'PR-79', through: 'provincial-committees' }])
  expect(plan.assignments.map(({ agencyId }) => agencyId)).toEqual(['PR-01', 'PR-84'])
})

test.each([
  ['one more', [out('PR-01')], ['PR-79'], ['PR-01', 'PR-79']],
  ['the same again keeps it once', [out('PR-79')], ['PR-79'], ['PR-79']],
  ['several at once', [], ['PR-79', 'PR-84', 'PR-79'], ['PR-79', 'PR-84']],
])('%s', (_, exclusions, agencyIds, expected) => {
  const before = { ...draft, exclusions }
  const decided = excludeAddressees(before, planRegistration(before, register), { agencyIds, ...why })
  expect(decided.ok && decided.value.map(({ agencyId }) => agencyId)).toEqual(expected)
})

test('an agency that the letter does not reach cannot be left out', () => {
  const decided = excludeAddressees(draft, planRegistration(draft, register), { agencyIds: ['MOH'], ...why })
  expect(decided).toEqual({ ok: false, refusal: { code: 'letter.not_addressed', agencyId: 'MOH' } })
})

test('only what is left out can be brought back', () => {
  const before = { ...draft, exclusions: [out('PR-79')] }
  expect(includeAddressees(before, ['PR-79'])).toEqual({ ok: true, value: [] })
  expect(includeAddressees(before, ['PR-84'])).toMatchObject({ refusal: { code: 'letter.not_excluded' } })
})
