import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { factsOf, fiveLetters, type LetterChanges, type Principal } from '@vnit/domain'
import { changeAs } from '../../platform/as-principal.ts'
import { runAsSystem } from '../../platform/run-as-system.ts'
import { givenFile } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'
import { openSlots } from '../obligations/open-slots.ts'

const api = await ownApi({ empty: true })
const officer = await given(api, 'ministry-officer')

const letters = () => api.as(officer).letters
const marks = {
  urgency: 'express' as const,
  secrecy: 'confidential' as const,
  incomingStamp: { office: 'Văn phòng Bộ', number: '2451', day: '2016-03-11' },
  recipients: [{ words: 'Thủ tướng Chính phủ', note: '(để b/c)' }],
  annexes: [{ label: 'Phụ lục I', title: 'Mẫu báo cáo' }],
}

/** A letter whose facts the project carries, as a person left it in review. */
async function reviewed(numberSymbol: string, changes: LetterChanges = {}) {
  const letter = fiveLetters.find((one) => one.numberSymbol === numberSymbol)!
  const { exclusions: _, ...facts } = factsOf(letter)
  const sha256 = await givenFile(api, `Số: ${numberSymbol}`, officer)
  const taken = await letters().takeIn({ sha256, fileName: `${letter.id}.txt` })
  return letters().correct({ ...taken, changes: { ...facts, ...changes } })
}

describe('a letter that joins a directive recorded from facts', () => {
  test('adds its marks, recipients and annexes, and the preview says so before', async () => {
    const ready = await reviewed('1047/BTTTT-CNTT', marks)
    const preview = await letters().preview({ id: ready.id })
    const kept = ['urgency', 'secrecy', 'incomingStamp', 'recipients', 'annexes']
    expect(preview.joins).toMatchObject({ kept })
    expect(preview.joins?.left).not.toContain('recipients')

    const made = await letters().register({ id: ready.id, version: ready.version })

    expect(made).toMatchObject({ directiveId: preview.joins?.directiveId, joined: { kept } })
    const directive = await api.as(officer).directives.get({ id: made.directiveId })
    expect(directive).toMatchObject({ ...marks, letterId: ready.id, addressees: 92 })
    const rewrite = sql`update directive set urgency = null where id = ${made.directiveId}`.execute(api.ownerReads)
    await expect(rewrite).rejects.toThrow('set once')
  })

  test('says which corrections it leaves out, before and in the trail', async () => {
    const ready = await reviewed('20/CT-BTTTT', { subject: 'trích yếu do người duyệt sửa' })
    const preview = await letters().preview({ id: ready.id })
    expect(preview.joins).toMatchObject({ kept: [], excluded: 0, answered: [] })
    expect(preview.joins?.left).toContain('subject')
    expect(preview.joins?.left).not.toContain('place')

    const { directiveId, joined } = await letters().register({ id: ready.id, version: ready.version })

    expect(joined).toEqual({ kept: [], left: preview.joins?.left, excluded: 0 })
    expect(await trailOf(directiveId, 'directive.letter_joined')).toMatchObject({ left: joined?.left })
  })
})

describe('agencies that the review leaves out', () => {
  const reason = 'Đã báo cáo riêng'

  async function without(numberSymbol: string, agencyIds: string[]) {
    const ready = await reviewed(numberSymbol)
    return letters().excludeAddressees({ id: ready.id, version: ready.version, agencyIds, reason })
  }

  test('are left out of the directive too, as if it had been registered so', async () => {
    const { id, version } = await without('1082/BTTTT-CNTT', ['PR-84', 'MOH'])
    const preview = await letters().preview({ id })
    expect(preview.joins).toMatchObject({ kept: ['exclusions'], excluded: 2, answered: [] })
    expect(preview.joins?.left).not.toContain('exclusions')

    const made = await letters().register({ id, version })

    expect(made).toMatchObject({ addressees: 90, joined: { kept: ['exclusions'], excluded: 2 } })
    const { directiveId } = made
    const directive = await directives().get({ id: directiveId })
    expect(directive).toMatchObject({ addressees: 90 })
    expect(directive.excluded).toMatchObject([
      { agencyId: 'MOH', through: 'ministries', reason },
      { agencyId: 'PR-84', through: 'provincial-committees', reason },
    ])
    const { rows } = await directives().addressees({ id: directiveId, text: 'Trà Vinh' })
    expect(rows.map(({ agencyId }) => agencyId)).toEqual(['DIC-84'])
    const owed = await api.as(officer).obligations.list({ directiveId, agencyId: 'PR-84' })
    expect(owed.rows).toEqual([])
    expect(await trailOf(directiveId, 'directive.addressees_excluded')).toMatchObject({
      excluded: [
        { agencyId: 'MOH', reason },
        { agencyId: 'PR-84', reason },
      ],
    })
    const ministry = await given(api, 'agency-officer', { agencyId: 'MOH' })
    await expect(api.as(ministry).directives.get({ id: directiveId })).rejects.toThrow('directive.not_found')
    const aside = await partsOf(directiveId)
    expect(aside.filter(({ part }) => part === 'addressee')).toHaveLength(2)
    expect(aside.some(({ part }) => part === 'share')).toBe(true)
    const again = sql`delete from left_out_part`.execute(api.ownerReads)
    await expect(again).rejects.toThrow('only added to')
  })

  test('take the reports along that are expected of them alone, but not those that others owe too', async () => {
    const number = '1485/BTTTT-UDCNTT'
    const all = await without(number, ['PR-84', 'PR-04', 'PR-22'])
    const before = await slotsOf(number)
    const [agencyId = '', period = '', id = ''] = before.find((one) => one.startsWith('PR-22 '))?.split(' ') ?? []
    const province = await given(api, 'agency-officer', { agencyId })
    await api.as(province).obligations.claimDone({ id, agencyId, period, note: 'Đã gửi' })
    await expect(letters().register(all)).rejects.toThrow('letter.excluded_answered')
    expect(await slotsOf(number)).toEqual(before)

    const { version } = await letters().includeAddressees({ ...all, agencyIds: ['PR-22'] })
    const { directiveId } = await letters().register({ id: all.id, version })

    const after = await slotsOf(number)
    const gone = before.filter((one) => !after.includes(one))
    expect(gone).toEqual(before.filter((one) => one.startsWith('PR-04 ')))
    expect(gone.length).toBeGreaterThan(0)
    const aside = await partsOf(directiveId)
    expect(aside.filter(({ part }) => part === 'slot')).toHaveLength(gone.length)
    await runAsSystem(api.platform, 'test', (context) => openSlots(context))
    expect(await slotsOf(number)).toEqual(after)
  })

  test('and have answered or got more time keep the letter as it is: refused by name, and nothing is lost', async () => {
    const { id, version } = await without('3865/BTTTT-KHTC', ['PR-84', 'PR-04', 'PR-22'])
    const directiveId = (await letters().preview({ id })).joins?.directiveId ?? ''
    const before = await directives().get({ id: directiveId })
    const shareOf = async (agencyId: string) => {
      const { rows } = await api.as(officer).obligations.list({ directiveId, agencyId })
      return { id: rows[0]?.id ?? '', agencyId }
    }
    const province = await given(api, 'agency-officer', { agencyId: 'PR-84' })
    await api.as(province).obligations.claimDone({ ...(await shareOf('PR-84')), note: 'Đã gửi' })
    const why = { number: '77/BTTTT', reason: 'Thiên tai', approver: 'Thứ trưởng', lastDay: '2030-07-31' }
    await api.as(officer).obligations.extend({ ...(await shareOf('PR-22')), ...why })

    const answered = (await letters().preview({ id })).joins?.answered ?? []
    expect(answered.map(({ agencyId }) => agencyId)).toEqual(['PR-22', 'PR-84'])
    await expect(letters().register({ id, version })).rejects.toMatchObject({
      cause: { refusal: { code: 'letter.excluded_answered', agencies: answered.map(({ name }) => name).join(', ') } },
    })

    expect(await letters().get({ id })).toMatchObject({ state: 'taken-in', version })
    const kept = await directives().get({ id: directiveId })
    expect(kept).toMatchObject({ addressees: before.addressees, excluded: [], fileSha256: null })
    expect(await partsOf(directiveId)).toEqual([])

    const back = await letters().includeAddressees({ id, version, agencyIds: ['PR-84', 'PR-22'] })
    const made = await letters().register({ id, version: back.version })
    expect(made).toMatchObject({ addressees: before.addressees - 1, joined: { excluded: 1 } })
  })

  test('are taken off by the ministry only, and never what was answered, whoever asks the database', async () => {
    const { id } = await api.ownerReads
      .selectFrom('directive')
      .select('id')
      .where('number_symbol', '=', '3865/BTTTT-KHTC')
      .executeTakeFirstOrThrow()
    const leave = (principal: Principal) =>
      changeAs(api.platform, principal, (tx) =>
        sql`select vnit_leave_out(${id}, array['PR-84'], '[]'::jsonb, now())`.execute(tx),
      )
    const province = await given(api, 'agency-officer', { agencyId: 'PR-84' })
    await expect(leave(province)).rejects.toThrow('Only the ministry')
    await expect(leave(officer)).rejects.toThrow('What was answered')
  })
})

const directives = () => api.as(officer).directives

async function trailOf(directiveId: string, deed: string) {
  const { after } = await api.ownerReads
    .selectFrom('audit')
    .select('after')
    .where('deed', '=', deed)
    .where('subject_id', '=', directiveId)
    .executeTakeFirstOrThrow()
  return after
}

async function partsOf(directiveId: string) {
  const { rows } = await sql<{ part: string }>`
    select part from left_out_part where directive_id = ${directiveId}`.execute(api.ownerReads)
  return rows
}

async function slotsOf(numberSymbol: string): Promise<string[]> {
  const { rows } = await sql<{ slot: string }>`
    select slot.agency_id || ' ' || slot.period || ' ' || slot.obligation_id as slot from obligation_slot slot
    join obligation task on task.id = slot.obligation_id join directive on directive.id = task.directive_id
    where directive.number_symbol = ${numberSymbol} order by 1`.execute(api.ownerReads)
  return rows.map(({ slot }) => slot)
}
