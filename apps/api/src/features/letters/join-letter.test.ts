import { sql } from 'kysely'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { factsOf, fiveLetters, type LetterChanges, type Principal } from '@vnit/domain'
import { givenFile } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'
import { testApi, type TestApi } from '../../testing/test-api.ts'

let api: TestApi
let officer: Principal
beforeAll(async () => {
  api = await testApi({ empty: true })
  officer = await given(api, 'ministry-officer')
})
afterAll(() => api.close())

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

  test('says which corrections and exclusions it leaves out, before and in the trail', async () => {
    const ready = await reviewed('1082/BTTTT-CNTT', { subject: 'trích yếu do người duyệt sửa' })
    const agencyIds = ['PR-84']
    const out = await letters().excludeAddressees({ ...ready, agencyIds, reason: 'Đã báo cáo riêng' })
    const preview = await letters().preview({ id: ready.id })
    expect(preview.joins).toMatchObject({ kept: [], excluded: 1 })
    expect(preview.joins?.left).toEqual(expect.arrayContaining(['subject', 'exclusions']))
    expect(preview.joins?.left).not.toContain('place')

    const { directiveId, joined } = await letters().register({ id: out.id, version: out.version })

    expect(joined).toEqual({ kept: [], left: preview.joins?.left, excluded: 1 })
    const trail = await api.ownerReads
      .selectFrom('audit')
      .select('after')
      .where('deed', '=', 'directive.letter_joined')
      .where('subject_id', '=', directiveId)
      .executeTakeFirstOrThrow()
    expect(trail.after).toMatchObject({
      left: joined?.left,
      excludedButAddressed: [{ agencyId: 'PR-84', reason: 'Đã báo cáo riêng' }],
    })
    const { rows } = await api.as(officer).directives.addressees({ id: directiveId, text: 'Trà Vinh' })
    expect(rows.map(({ agencyId }) => agencyId)).toContain('PR-84')
  })
})
