import { describe, expect, test } from 'vitest'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'

const api = await ownApi({ empty: true })

async function byNumber(numberSymbol: string) {
  const officer = api.as(await given(api, 'ministry-officer'))
  const { rows } = await officer.directives.list({ text: numberSymbol })
  const id = rows[0]?.id ?? ''
  return { officer, directive: await officer.directives.get({ id }) }
}

describe('the five letters reach', () => {
  test.each([
    [
      '1485/BTTTT-UDCNTT',
      92,
      { ministries: 17, 'ministerial-level': 4, 'government-attached': 8, 'provincial-committees': 63 },
    ],
    [
      '1082/BTTTT-CNTT',
      92,
      { ministries: 17, 'ministerial-level': 4, 'government-attached': 8, 'provincial-committees': 63 },
    ],
    [
      '1047/BTTTT-CNTT',
      92,
      { ministries: 17, 'ministerial-level': 4, 'government-attached': 8, 'provincial-committees': 63 },
    ],
    ['3865/BTTTT-KHTC', 126, { 'provincial-committees': 63, 'provincial-departments': 63 }],
    ['20/CT-BTTTT', 69, { 'sector-units': 6, 'provincial-departments': 63 }],
  ])('%s: %d agencies', async (numberSymbol, total, expected) => {
    const { directive } = await byNumber(numberSymbol)
    const counts = directive.counts.filter(({ through }) => through !== 'party')
    expect(directive.addressees).toBe(total)
    expect(Object.fromEntries(counts.map(({ through, count }) => [through, count]))).toEqual(expected)
  })

  test('the task of 20/CT that names its parties reaches only those, and says whom it does not reach', async () => {
    const { officer, directive } = await byNumber('20/CT-BTTTT')
    const ninth = directive.tasks.find(({ provisionKey }) => provisionKey === '9')
    const { parties } = await officer.obligations.get({ id: ninth?.id ?? '' })
    expect(parties.map(({ agencyId, role }) => [agencyId, role])).toEqual([
      ['MIC-CNTT', 'lead'],
      ['MIC-VP', 'coordinate'],
      ['MIC-KHTC', 'coordinate'],
    ])
    const tenth = directive.tasks.find(({ provisionKey }) => provisionKey === '10')
    expect(tenth).toMatchObject({ agencies: 0 })
    expect(tenth?.unreached.length).toBeGreaterThan(0)
  })

  test('their agencies stand by groups in the order of the letter, each group by the alphabet', async () => {
    const { officer, directive } = await byNumber('1047/BTTTT-CNTT')
    const { rows } = await officer.directives.addressees({ id: directive.id, pageSize: 100 })
    expect([...new Set(rows.map(({ through }) => through))].slice(0, 4)).toEqual([
      'ministries',
      'ministerial-level',
      'government-attached',
      'provincial-committees',
    ])
    expect(rows[0]?.name).toBe('Bộ Công an')
  })

  test('the second task of 3865 reaches the departments, not the committees', async () => {
    const { directive } = await byNumber('3865/BTTTT-KHTC')
    for (const task of directive.tasks.filter(({ provisionKey }) => provisionKey === '2'))
      expect(task.agencies).toBe(63)
  })
})
