import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Agency } from '../agencies/agency.ts'
import type { ObligationFact } from './letter-facts.ts'
import { planRegistration } from './plan-registration.ts'

const agency = (id: string, kind: Agency['kind'], from: string | null = null, to: string | null = null): Agency => ({
  id,
  kind,
  exists: { from, to },
  parentId: kind === 'ministry-unit' ? 'MIC' : null,
})
const register = [
  agency('MIC', 'ministry'),
  agency('MOH', 'ministry'),
  agency('MOST-25', 'ministry', '2025-03-01'),
  agency('PR-84', 'province', null, '2025-07-01'),
  agency('DIC-84', 'provincial-department', null, '2025-03-01'),
  agency('MIC-CNTT', 'ministry-unit'),
  agency('MIC-VP', 'ministry-unit'),
]
const task = (parties: ObligationFact['parties'] = []): ObligationFact => ({
  provisionKey: null,
  kind: 'task',
  summary: 'việc',
  summaryEn: null,
  parties,
  receiver: null,
  deadline: { kind: 'none', words: '' },
})
const classes = (
  ...of: ('ministries' | 'provincial-committees' | 'provincial-departments' | 'sector-enterprises')[]
) => ({
  words: of.join(),
  means: { kind: 'classes' as const, classes: of },
})
const named = (id: string) => ({ words: id, means: { kind: 'agency' as const, agencyId: id } })
const unknown = { words: 'Ban chỉ đạo', means: { kind: 'unknown' as const } }
const letter = { issuerId: 'MIC', issuedOn: '2014-04-16' }

describe('whom a letter reaches', () => {
  test('those who were there that day, without the issuer, each leading a task that names nobody', () => {
    const addressees = [classes('ministries', 'provincial-committees')]
    const plan = planRegistration({ ...letter, addressees, obligations: [task()] }, register)
    expect(plan.addressees.map(({ agencyId }) => agencyId)).toEqual(['MOH', 'PR-84'])
    expect(plan.assignments).toEqual([
      { place: 0, agencyId: 'MOH', role: 'lead' },
      { place: 0, agencyId: 'PR-84', role: 'lead' },
    ])
  })

  test('one whom the register does not hold is told by name, and reached by nothing', () => {
    const addressees = [classes('provincial-committees'), unknown, { ...unknown, words: ' ' }]
    const plan = planRegistration({ ...letter, addressees, obligations: [task()] }, register)
    expect(plan.byName).toEqual(['Ban chỉ đạo'])
    expect(plan.assignments.map(({ agencyId }) => agencyId)).toEqual(['PR-84'])
  })

  test('a task with parties reaches only those, in the strongest of their roles, and adds them to the list', () => {
    const parties = [
      { role: 'inform' as const, ...named('MIC-VP') },
      { role: 'coordinate' as const, ...classes('provincial-departments') },
      { role: 'lead' as const, ...named('MIC-VP') },
      { role: 'lead' as const, ...unknown },
    ]
    const plan = planRegistration(
      { ...letter, addressees: [classes('provincial-committees')], obligations: [task(parties)] },
      register,
    )
    expect(plan.assignments.map(({ agencyId, role }) => [agencyId, role])).toEqual([
      ['MIC-VP', 'lead'],
      ['DIC-84', 'coordinate'],
    ])
    expect(plan.addressees.map(({ agencyId, through }) => [agencyId, through])).toEqual([
      ['PR-84', 'provincial-committees'],
      ['MIC-VP', 'party'],
      ['DIC-84', 'party'],
    ])
    expect(plan.unreached).toEqual([{ place: 0, words: 'Ban chỉ đạo' }])
  })

  test('what the register does not hold, and who was not there yet, is said', () => {
    const addressees = [classes('sector-enterprises'), named('MOST-25')]
    const plan = planRegistration({ ...letter, addressees, obligations: [] }, register)
    expect(plan).toMatchObject({
      addressees: [],
      unregistered: [{ words: 'sector-enterprises', through: 'sector-enterprises' }],
      notThere: ['MOST-25'],
    })
  })

  test('nobody twice, never the issuer through a group, and only on the list when reached', () => {
    const meaning = fc.constantFrom(classes('ministries'), classes('provincial-committees', 'ministries'), named('MOH'))
    const party = fc.record({ role: fc.constantFrom('lead' as const, 'inform' as const), at: meaning })
    fc.assert(
      fc.property(fc.array(meaning), fc.array(fc.array(party)), (addressees, parties) => {
        const obligations = parties.map((of) => task(of.map(({ role, at }) => ({ role, ...at }))))
        const plan = planRegistration({ ...letter, addressees, obligations }, register)
        const listed = plan.addressees.map(({ agencyId }) => agencyId)
        expect(new Set(listed).size).toBe(listed.length)
        expect(listed).not.toContain('MIC')
        const shares = plan.assignments.map(({ place, agencyId }) => `${place} ${agencyId}`)
        expect(new Set(shares).size).toBe(shares.length)
        for (const { agencyId } of plan.assignments) expect(listed).toContain(agencyId)
      }),
    )
  })
})
