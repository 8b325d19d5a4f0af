import { describe, expect, test } from 'vitest'
import { readAs } from '../../platform/as-principal.ts'
import { givenFile, registeredDirective } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'

const api = await ownApi({ empty: true })
const officer = await given(api, 'ministry-officer')
const traVinh = await given(api, 'agency-officer', { agencyId: 'PR-84' })

const note = 'Đã gửi báo cáo số 12/BC-UBND'

async function share(agencyId = 'PR-84') {
  const { obligationId, directiveId } = await registeredDirective(api, officer)
  return { of: { id: obligationId, agencyId }, directiveId }
}

async function task(numberSymbol: string, kind: string) {
  const { rows } = await api.as(officer).directives.list({ text: numberSymbol })
  const { tasks } = await api.as(officer).directives.get({ id: rows[0]?.id ?? '' })
  return tasks.find((one) => one.kind === kind)?.id ?? ''
}

describe('a claim', () => {
  test('with evidence waits for the issuer, who closes it; each step says who and when', async () => {
    const { of } = await share()
    const sha256 = await givenFile(api, 'Báo cáo kết quả', traVinh)
    await api.as(traVinh).obligations.claimDone({ ...of, note, evidence: [{ sha256, fileName: 'bao-cao.txt' }] })
    expect((await api.as(officer).queue.mine()).claimsToDecide?.rows.map(({ id }) => id)).toContain(of.id)
    await api.as(officer).obligations.close({ ...of, note: 'Đủ' })
    const { share: left, events } = await api.as(traVinh).obligations.get(of)
    expect(left).toMatchObject({ state: 'closed', late: false, originalLastDay: '2016-06-14' })
    expect(events.map(({ kind, by }) => [kind, by])).toEqual([
      ['obligation.claimed_done', traVinh.kind === 'person' ? traVinh.name : ''],
      ['obligation.closed', null],
    ])
    expect(events[0]?.evidence).toEqual([{ sha256, fileName: 'bao-cao.txt' }])
  })

  test('shows its evidence to a colleague of the same agency, and to no other agency', async () => {
    const { of } = await share()
    const sha256 = await givenFile(api, 'Báo cáo chỉ cơ quan mình xem', traVinh)
    await api.as(traVinh).obligations.claimDone({ ...of, note, evidence: [{ sha256, fileName: 'bao-cao.txt' }] })
    const seenBy = async (agencyId: string) => {
      const person = await given(api, 'agency-officer', { agencyId })
      return readAs(api.platform, person, (reads) =>
        reads.selectFrom('stored_file').select('sha256').where('sha256', '=', sha256).execute(),
      )
    }
    expect(await seenBy('PR-84')).toEqual([{ sha256 }])
    expect(await seenBy('PR-01')).toEqual([])
  })

  test('sent back with a reason leaves the share open and late again', async () => {
    const { of } = await share()
    await api.as(traVinh).obligations.claimDone({ ...of, note })
    await api.as(officer).obligations.sendBack({ ...of, reason: 'Thiếu bảng số liệu' })
    expect((await api.as(officer).obligations.get(of)).share).toMatchObject({ state: 'open', late: true })
  })

  test('for another agency is refused as if its share were not there', async () => {
    const { of } = await share('PR-01')
    await expect(api.as(traVinh).obligations.claimDone({ ...of, note })).rejects.toThrow('obligation.not_found')
  })

  test('is made by the heir for what passed to it', async () => {
    const heir = await given(api, 'agency-officer', { agencyId: 'DST-86-25' })
    const { rows } = await api.as(heir).obligations.list({ text: 'lgsp', pageSize: 10 })
    const passedOn = rows.find(({ agencyId, kind }) => agencyId === 'DIC-84' && kind === 'task')
    const of = { id: passedOn?.id ?? '', agencyId: 'DIC-84' }
    await api.as(heir).obligations.claimDone({ ...of, note })
    expect((await api.as(officer).obligations.get(of)).share).toMatchObject({ state: 'claimed', agencyId: 'DIC-84' })
  })

  test('by two people at once is recorded one after the other', async () => {
    const { of } = await share()
    const other = await given(api, 'agency-officer', { agencyId: 'PR-84' })
    await Promise.all([traVinh, other].map((person) => api.as(person).obligations.claimDone({ ...of, note })))
    const { events } = await api.as(officer).obligations.get(of)
    expect(events.map(({ kind }) => kind)).toEqual(['obligation.claimed_done', 'obligation.claimed_done'])
  })

  test('with a file that nobody uploaded is refused', async () => {
    const { of } = await share()
    const evidence = [{ sha256: 'f'.repeat(64), fileName: 'khong-co.pdf' }]
    await expect(api.as(traVinh).obligations.claimDone({ ...of, note, evidence })).rejects.toThrow('record.not_found')
  })

  test('on what is closed is refused', async () => {
    const { of } = await share()
    await api.as(officer).obligations.close(of)
    await expect(api.as(traVinh).obligations.claimDone({ ...of, note })).rejects.toThrow('obligation.already_closed')
  })

  test('is not closed by the agency itself', async () => {
    const { of } = await share()
    await expect(api.as(traVinh).obligations.close(of)).rejects.toThrow('access.not_allowed')
  })
})

describe('more time', () => {
  const why = { number: '77/BTTTT-CNTT', reason: 'Thiên tai', approver: 'Thứ trưởng Nguyễn Văn Mẫu' }

  test('keeps the original day, and says by what number and by whom', async () => {
    const { of } = await share()
    await api.as(officer).obligations.extend({ ...of, ...why, lastDay: '2026-12-31' })
    const { share: left, explained, extensions } = await api.as(traVinh).obligations.get(of)
    expect(left).toMatchObject({ lastDay: '2026-12-31', originalLastDay: '2016-06-14', late: false })
    expect(extensions).toMatchObject([{ from: '2016-06-14', to: '2026-12-31', ...why }])
    expect(explained.vi.join(' ')).toContain('Gia hạn từ 14/06/2016 đến hết 31/12/2026 theo 77/BTTTT-CNTT')
  })

  test('that is no more time is refused', async () => {
    const { of } = await share()
    const shorter = api.as(officer).obligations.extend({ ...of, ...why, lastDay: '2016-06-14' })
    await expect(shorter).rejects.toThrow('obligation.extension_not_later')
  })
})

describe('the monthly report of letter 1485', () => {
  test('is expected from whoever answers when the month begins: one slot for a merged province', async () => {
    const id = await task('1485/BTTTT-UDCNTT', 'report')
    const { slots } = await api.as(officer).obligations.get({ id, agencyId: 'PR-84' })
    expect(slots.map(({ agencyId, period, lastDay }) => [agencyId, period, lastDay])).toEqual([
      ['PR-86-25', '2026-12', '2026-12-21'],
    ])
    expect(slots[0]).toMatchObject({
      label: { vi: 'tháng 12/2026' },
      windowFrom: null,
      dueAt: '2026-12-21T16:59:59.999Z',
    })
  })

  test('is claimed for one month, not as a whole', async () => {
    const id = await task('1485/BTTTT-UDCNTT', 'report')
    const vinhLong = await given(api, 'agency-officer', { agencyId: 'PR-86-25' })
    for (const agencyId of ['PR-84', 'PR-86-25'])
      await expect(api.as(vinhLong).obligations.claimDone({ id, agencyId, note })).rejects.toThrow(
        'obligation.say_period',
      )
    const claimed = await api.as(vinhLong).obligations.claimDone({ id, agencyId: 'PR-84', period: '2026-12', note })
    expect(claimed).toMatchObject({ agencyId: 'PR-86-25', state: 'claimed' })
    const { slots } = await api.as(vinhLong).obligations.get({ id, agencyId: 'PR-84' })
    expect(slots.map(({ period, state }) => [period, state])).toEqual([['2026-12', 'claimed']])
    const other = api.as(vinhLong).obligations.claimDone({ id, agencyId: 'PR-86-25', period: '2030-01', note })
    await expect(other).rejects.toThrow('obligation.no_such_period')
  })

  test('opens the next month by the job, once, and never touches a slot that is there', async () => {
    const administrator = await given(api, 'ministry-administrator')
    const slots = () => api.ownerReads.selectFrom('obligation_slot').selectAll().orderBy('period').execute()
    const weekends = { key: 'periods.weekends', version: 1, value: 'next-working-day', source: 'Quyết định thử nghiệm' }
    const before = await slots()
    await api.as(administrator).settings.change(weekends)
    api.setNow('2026-12-01T00:00:00Z')
    const first = await api.as(administrator).jobs.run({ job: 'open-slots' })
    const again = await api.as(administrator).jobs.run({ job: 'open-slots' })
    expect([first.counts.slots, again.counts.slots]).toEqual([expect.any(Number), 0])
    const after = await slots()
    expect(after.filter(({ period }) => period === '2027-01').length).toBe(first.counts.slots)
    expect(after).toEqual(expect.arrayContaining(before))
    const { rows } = await api.as(administrator).jobs.list()
    expect(rows[0]).toMatchObject({ job: 'open-slots', lastRun: { state: 'done', byHand: true } })
    expect(rows[0]?.nextRunAt).toBe('2026-12-01T18:15:00.000Z')
    api.setNow('2026-11-22T03:00:00Z')
  })
})

describe('what a text leaves open', () => {
  test('is offered as a setting, and opens slots once somebody says it with a source', async () => {
    const administrator = await given(api, 'ministry-administrator')
    const { rows } = await api.as(administrator).settings.list()
    const due = rows.find(({ key }) => key.startsWith('due.1082/'))
    expect(due).toMatchObject({ value: null, source: null })
    const value = {
      kind: 'recurring',
      operator: 'before',
      every: 'year',
      day: 15,
      month: 1,
      monthOffset: 1,
      firstPeriod: null,
      words: '',
    }
    await api
      .as(administrator)
      .settings.change({ key: due?.key ?? '', version: 1, value, source: 'Quyết định thử nghiệm' })
    const id = await task('1082/BTTTT-CNTT', 'report')
    const { slots, suppliedDeadline, explained } = await api.as(officer).obligations.get({ id, agencyId: 'PR-84' })
    expect(slots.map(({ period, lastDay }) => [period, lastDay])).toEqual([
      ['2027', '2028-01-14'],
      ['2026', '2027-01-14'],
    ])
    expect(suppliedDeadline).toEqual(value)
    expect(explained.vi.join(' ')).toContain('Ngày này lấy từ phần Cài đặt')
  })

  test('is refused in a wrong form', async () => {
    const administrator = await given(api, 'ministry-administrator')
    const wrong = { key: 'periods.scheme', version: 1, value: 'lunar', source: 'không có' }
    await expect(api.as(administrator).settings.change(wrong)).rejects.toThrow('setting.value_invalid')
  })
})
