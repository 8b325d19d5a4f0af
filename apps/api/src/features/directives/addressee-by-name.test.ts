import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import type { LetterChanges } from '@vnit/domain'
import { directiveToName, factsFor, givenFile, letterText, readyLetter } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'

const api = await ownApi({ empty: true })
const officer = await given(api, 'ministry-officer')

const letters = () => api.as(officer).letters
const directives = () => api.as(officer).directives
const committee = 'Ban Chỉ đạo Tây Nguyên'
const monthly = {
  kind: 'recurring' as const,
  operator: 'before' as const,
  every: 'month' as const,
  day: 22,
  month: null,
  monthOffset: 0,
  firstPeriod: null,
  words: 'trước ngày 22 hằng tháng',
}
const byName = (words: string) => ({ words, means: { kind: 'unknown' as const } })

async function registered(changes: LetterChanges) {
  const ready = await readyLetter(api, officer)
  const { id, version } = await letters().correct({ id: ready.id, version: ready.version, changes })
  return letters().register({ id, version })
}

describe('an addressee that the register of agencies does not hold', () => {
  test('wants a look, is shown before, and is kept by its name without being counted', async () => {
    const text = letterText('7801/BTTTT-CNTT').replace('- Ủy ban', `- ${committee};\n- Ủy ban`)
    const { id } = await letters().takeIn({ sha256: await givenFile(api, text, officer), fileName: 'tay-nguyen.txt' })
    const letter = await letters().get({ id })
    expect(letter.draft.addressees).toContainEqual(byName(committee))
    expect(letter.draftProblems).toEqual([])
    expect(letter.clean).toBe(false)
    const preview = await letters().preview({ id })
    expect(preview.byName).toEqual([committee])
    const { total } = preview

    const made = await letters().register({ id, version: letter.version })

    expect(made).toMatchObject({ addressees: total, byName: 1 })
    const directive = await directives().get({ id: made.directiveId })
    expect(directive).toMatchObject({ addressees: total, addresseesByName: 1 })
    expect(directive.addresseeItems.filter(({ means }) => means.kind === 'unknown')).toEqual([
      { place: 2, ...byName(committee), agency: null },
    ])
    const listed = await directives().list({ addresseeByName: true })
    expect(listed.rows).toMatchObject([{ id: made.directiveId, addresseesByName: 1 }])
  })

  test('a person accepts it, and the letter is clean', async () => {
    const ready = await readyLetter(api, officer)
    const changes = { addressees: [byName(committee)] }
    const corrected = await letters().correct({ id: ready.id, version: ready.version, changes })
    const view = await letters().get({ id: ready.id })
    expect(view).toMatchObject({ doubts: 1, clean: false })
    const { letterDoubts } = await import('@vnit/domain/directives')
    const accepted = letterDoubts(view.reading, view.draft).map(({ key }) => key)
    await letters().correct({ id: ready.id, version: corrected.version, changes: { accepted } })
    expect(await letters().get({ id: ready.id })).toMatchObject({ doubts: 0, clean: true })
  })

  test('alone does not keep a letter from being registered: nobody owes anything yet', async () => {
    const { directiveId, ...made } = await registered({ addressees: [byName('Tập đoàn Thử nghiệm')] })
    expect(made).toMatchObject({ addressees: 0, assignments: 0, byName: 1 })
    expect((await directives().get({ id: directiveId })).tasks).toMatchObject([{ agencies: 0 }])
    const written = await api.as(officer).lettersOut.propose({ directiveId })
    expect(written.fields.addressees.join()).toContain('Tập đoàn Thử nghiệm')
  })

  test('is told apart from an addressee without any name, which is refused', async () => {
    const ready = await readyLetter(api, officer)
    const changes = { addressees: [byName(' ')] }
    const { problems, version } = await letters().correct({ id: ready.id, version: ready.version, changes })
    expect(problems.map(({ code }) => code)).toEqual(['unclear', 'nobody'])
    await expect(letters().register({ id: ready.id, version })).rejects.toThrow('letter.addressee_unclear')
  })
})

describe('choosing its agency later', () => {
  const choose = (id: string, agencyId = 'MOF', place = 2) => directives().chooseAddressee({ id, place, agencyId })

  test('lays the tasks of all addressees on it, once, and stands in the trail', async () => {
    const { directiveId: id } = await directiveToName(api, officer, committee)
    const before = await directives().get({ id })
    expect(before).toMatchObject({ addressees: 63, open: 63 })

    const made = await choose(id)

    expect(made).toMatchObject({ agency: { id: 'MOF', name: 'Bộ Tài chính' }, assignments: 1, slots: 0 })
    const after = await directives().get({ id })
    expect(after).toMatchObject({ addressees: 64, open: 64, addresseesByName: 0 })
    expect(after.addresseeItems[1]).toMatchObject({ words: committee, agency: { id: 'MOF' } })
    expect(after.timeline.at(-1)).toMatchObject({ deed: 'directive.addressee_chosen', agencyId: 'MOF' })
    const { rows } = await api.as(officer).obligations.list({ directiveId: id, agencyId: 'MOF' })
    expect(rows).toMatchObject([{ lastDay: '2016-06-14' }])
    const ministry = await given(api, 'agency-officer', { agencyId: 'MOF' })
    expect((await api.as(ministry).directives.get({ id })).numberSymbol).toBe(before.numberSymbol)

    await expect(choose(id, 'MOH')).rejects.toThrow('directive.addressee_known')
    const rewrite = sql`update directive_addressee_item set agency_id = 'MOH' where directive_id = ${id} and place = 2`
    await expect(rewrite.execute(api.ownerReads)).rejects.toThrow('chosen once')
  })

  test('opens the reports expected of it, and leaves a task that names others alone', async () => {
    const [report] = factsFor('').obligations
    const { directiveId: id } = await registered({
      addressees: [...factsFor('').addressees, byName(committee)],
      obligations: [
        { ...report!, deadline: monthly },
        {
          ...report!,
          summary: 'việc của riêng Bộ Y tế',
          parties: [{ role: 'lead', words: 'Bộ Y tế', means: { kind: 'agency', agencyId: 'MOH' } }],
        },
      ],
    })
    const made = await choose(id)
    expect(made.assignments).toBe(1)
    expect(made.slots).toBeGreaterThan(0)
  })

  test('of an agency that a task alone had named makes it an addressee', async () => {
    const [report] = factsFor('').obligations
    const { directiveId: id } = await registered({
      addressees: [...factsFor('').addressees, byName(committee)],
      obligations: [
        { ...report!, parties: [{ role: 'lead', words: 'Bộ Tài chính', means: { kind: 'agency', agencyId: 'MOF' } }] },
      ],
    })
    expect(await directives().get({ id })).toMatchObject({ addressees: 63 })
    expect(await choose(id)).toMatchObject({ assignments: 0 })
    const { rows } = await directives().addressees({ id, through: 'named' })
    expect(rows.map(({ agencyId }) => agencyId)).toEqual(['MOF'])
  })

  test('of one that is addressed already only says who is meant', async () => {
    const { directiveId: id } = await directiveToName(api, officer, 'Tỉnh Trà Vinh cũ')
    expect(await choose(id, 'PR-84')).toMatchObject({ assignments: 0, slots: 0 })
    expect(await directives().get({ id })).toMatchObject({ addressees: 63, addresseesByName: 0 })
  })

  test('is refused for agencies of another time or left out, for groups, unknown places, and to agencies', async () => {
    const ready = await readyLetter(api, officer)
    const addressees = [...factsFor('').addressees, byName(committee)]
    const corrected = await letters().correct({ id: ready.id, version: ready.version, changes: { addressees } })
    const why = { agencyIds: ['PR-84'], reason: 'Đã báo cáo riêng' }
    const { version } = await letters().excludeAddressees({ id: ready.id, version: corrected.version, ...why })
    const { directiveId: id } = await letters().register({ id: ready.id, version })
    await expect(choose(id, 'MOST-25')).rejects.toThrow('agency.not_there_on')
    await expect(choose(id, 'NOBODY')).rejects.toThrow('agency.not_found')
    await expect(choose(id, 'PR-84')).rejects.toThrow('directive.agency_left_out')
    await expect(choose(id, 'MOF', 1)).rejects.toThrow('directive.addressee_known')
    await expect(choose(id, 'MOF', 9)).rejects.toThrow('record.not_found')
    const agency = await given(api, 'agency-officer', { agencyId: 'MOH' })
    const theirs = api.as(agency).directives.chooseAddressee({ id, place: 2, agencyId: 'MOH' })
    await expect(theirs).rejects.toThrow('access.not_allowed')
    expect(await directives().get({ id })).toMatchObject({ addressees: 62, addresseesByName: 1 })
  })

  test('by two people at once is done once', async () => {
    const { directiveId: id } = await directiveToName(api, officer, committee)
    const both = await Promise.allSettled([choose(id, 'MOF'), choose(id, 'MOH')])
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(await directives().get({ id })).toMatchObject({ addressees: 64 })
  })
})
