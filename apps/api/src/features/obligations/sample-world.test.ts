import { describe, expect, test } from 'vitest'
import { stateAfter } from '@vnit/domain'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'

const api = await ownApi()

describe('the sample world', () => {
  test('leaves every share in the state that its events leave, and owes nothing that is claimed or closed', async () => {
    const shares = await api.ownerReads
      .selectFrom('assignment as share')
      .innerJoin('obligation_event as event', (join) =>
        join.onRef('event.obligation_id', '=', 'share.obligation_id').onRef('event.agency_id', '=', 'share.agency_id'),
      )
      .select(['share.obligation_id', 'share.agency_id', 'share.state', 'share.owed_day', 'event.kind', 'event.sample'])
      .orderBy('event.id')
      .execute()
    const byShare = Map.groupBy(shares, (row) => `${row.obligation_id} ${row.agency_id}`)
    expect(byShare.size).toBeGreaterThan(100)
    for (const events of byShare.values()) {
      expect(events[0]?.state).toBe(stateAfter(events.map(({ kind }) => kind)))
      expect(events[0]?.owed_day).toBeNull()
      expect(events.every(({ sample }) => sample)).toBe(true)
    }
  })

  test('gives the ministry a queue with a letter to confirm, claims to decide and late reports', async () => {
    const queue = await api.as(await given(api, 'ministry-officer')).queue.mine()
    expect(queue.lettersToConfirm).toMatchObject({ total: 1, rows: [{ numberSymbol: '9002/BTTTT-CNTT', problems: 0 }] })
    expect(queue.claimsToDecide?.total).toBeGreaterThan(0)
    expect(queue.late.rows[0]).toMatchObject({ numberSymbol: '1047/BTTTT-CNTT', lastDay: '2015-06-14', late: true })
  })

  test('gives an agency its own queue only', async () => {
    const queue = await api.as(await given(api, 'agency-officer', { agencyId: 'DST-86-25' })).queue.mine()
    expect(queue).toMatchObject({ lettersToConfirm: null, claimsToDecide: null })
  })

  test('finds everything for Ctrl K without marks, at most eight of each', async () => {
    const search = api.as(await given(api, 'ministry-leader')).search.everything
    const found = await search({ text: 'thue dich vu' })
    expect(found.directives.map(({ numberSymbol }) => numberSymbol)).toEqual(['1047/BTTTT-CNTT'])
    expect((await search({ text: 'tra vinh' })).agencies.map(({ id }) => id)).toContain('DIC-84')
    expect((await search({ text: 'bao cao' })).obligations.length).toBeLessThanOrEqual(8)
    expect(await search({ text: ' ' })).toEqual({ agencies: [], directives: [], obligations: [] })
  })
})
