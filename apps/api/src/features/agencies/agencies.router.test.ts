import { describe, expect, test } from 'vitest'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'

const api = await ownApi({ empty: true })

const officer = () => given(api, 'ministry-officer')

describe('the tree of agencies as of a day', () => {
  test.each([
    ['2014-04-16', { ministry: 18, 'ministerial-level': 4, 'government-attached': 8, provinces: 63 }],
    ['2025-03-01', { ministry: 14, 'ministerial-level': 3, 'government-attached': 5, provinces: 63 }],
    ['2025-07-01', { ministry: 14, 'ministerial-level': 3, 'government-attached': 5, provinces: 34 }],
  ])('%s counts the bodies of the state', async (asOf, expected) => {
    const { rows } = await api.as(await officer()).agencies.tree({ asOf })
    const count = (...kinds: string[]) => rows.filter((row) => kinds.includes(row.kind)).length
    expect({
      ministry: count('ministry'),
      'ministerial-level': count('ministerial-level'),
      'government-attached': count('government-attached'),
      provinces: count('province', 'central-city'),
    }).toEqual(expected)
  })

  test('is refused to somebody who is not signed in', async () => {
    await expect(api.as({ kind: 'public' }).agencies.tree({})).rejects.toThrow('access.sign_in_first')
  })
})

describe('finding agencies', () => {
  test.each([
    ['tra vinh', '2014-04-16', ['DIC-84', 'PR-84']],
    ['TRÀ VINH', '2014-04-16', ['DIC-84', 'PR-84']],
    ['btttt', '2014-04-16', ['MIC']],
    ['tra vinh', '2026-11-22', []],
    ['100%', '2026-11-22', []],
  ])('%s on %s', async (text, asOf, ids) => {
    const page = await api.as(await officer()).agencies.find({ text, asOf })
    expect(page.rows.map((row) => row.id).sort()).toEqual(ids)
    expect(page.total).toBe(ids.length)
  })

  test('can reach those that are gone', async () => {
    const page = await api.as(await officer()).agencies.find({ text: 'tra vinh', everExisted: true })
    expect(page.rows.map((row) => row.id).sort()).toEqual(['DIC-84', 'DST-84', 'PR-84'])
  })
})

describe('one agency', () => {
  test('shows who follows Sở TT&TT Trà Vinh today, and by which steps', async () => {
    const agency = await api.as(await officer()).agencies.get({ id: 'DIC-84' })
    expect(agency.heirs.map((heir) => heir.id)).toEqual(['DST-86-25'])
    expect(agency.lineage.map((step) => [step.fromId, step.toId, step.on, step.kind])).toEqual([
      ['DIC-84', 'DST-84', '2025-03-01', 'rename'],
      ['DST-83', 'DST-86-25', '2025-07-01', 'merge'],
      ['DST-84', 'DST-86-25', '2025-07-01', 'merge'],
      ['DST-86', 'DST-86-25', '2025-07-01', 'merge'],
    ])
  })

  test('keeps the functions that left MIC apart from the merger', async () => {
    const mic = await api.as(await officer()).agencies.get({ id: 'MIC' })
    expect(mic.lineage.map((step) => [step.fromId, step.toId, step.kind])).toEqual(
      expect.arrayContaining([
        ['MIC', 'MOST-25', 'merge'],
        ['MOST', 'MOST-25', 'merge'],
        ['MIC', 'MOCST', 'function-transfer'],
        ['MIC', 'MPS', 'function-transfer'],
      ]),
    )
    expect(mic.heirs.map((heir) => heir.id)).toEqual(['MOST-25'])
  })

  test('is refused by name when it does not exist', async () => {
    await expect(api.as(await officer()).agencies.get({ id: 'NONE' })).rejects.toThrow('agency.not_found')
  })
})
