import { sql } from 'kysely'
import { describe, expect, test } from 'vitest'
import { directiveByName, factsFor, givenFile, letterText, readyLetter } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'

const api = await ownApi({ empty: true })
const officer = await given(api, 'ministry-officer')

const letters = () => api.as(officer).letters
const directives = () => api.as(officer).directives
const customs = 'Tổng cục Hải quan'

async function letterOfCustoms(number: string, note = '') {
  const text = letterText(number).replace('BỘ THÔNG TIN VÀ TRUYỀN THÔNG', 'BỘ TÀI CHÍNH\nTỔNG CỤC HẢI QUAN')
  const sha256 = await givenFile(api, `${text}\n${note}`, officer)
  return letters().takeIn({ sha256, fileName: 'hai-quan.txt' })
}

describe('an issuer that the register of agencies does not hold', () => {
  test('is kept as it was read, wants a look, and does not keep the letter from being registered', async () => {
    const { id } = await letterOfCustoms('7701/TCHQ-GSQL')
    const letter = await letters().get({ id })
    expect(letter.draft).toMatchObject({ issuerId: null, issuerName: customs, numberSymbol: '7701/TCHQ-GSQL' })
    expect(letter.draftProblems).toEqual([])
    expect(letter.clean).toBe(false)

    const { directiveId } = await letters().register({ id, version: letter.version })

    expect(await directives().get({ id: directiveId })).toMatchObject({ issuerId: null, issuerName: customs })
    expect((await directives().list({ text: '7701' })).rows).toMatchObject([{ issuerId: null, issuerName: customs }])
    const { rows } = await api.as(officer).obligations.list({ directiveId, agencyId: 'PR-84' })
    const obligation = await api.as(officer).obligations.get({ id: rows[0]?.id ?? '', agencyId: 'PR-84' })
    expect(obligation).toMatchObject({ issuerId: null, issuerName: customs })
    const { fields } = await api.as(officer).lettersOut.propose({ directiveId })
    expect(fields.opening).toContain(`của ${customs}`)
  })

  test('is still missing when the letter does not name it either', async () => {
    const { id, version } = await readyLetter(api, officer)
    const changes = { issuerId: null, issuerName: ' ' }
    const { problems } = await letters().correct({ id, version, changes })
    expect(problems).toEqual([{ field: 'issuer', code: 'missing', words: null }])
  })

  test('counts among duplicates by its name, and one number of it is registered once', async () => {
    const first = await letterOfCustoms('7702/TCHQ-GSQL')
    const copy = await letterOfCustoms('7702/TCHQ-GSQL', '(bản chụp khác)')
    const asked = { id: copy.id, numberSymbol: '7702/TCHQ-GSQL', issuerId: null, issuedOn: '2016-03-10' }
    expect(await letters().duplicates({ ...asked, issuerName: 'TỔNG CỤC HẢI QUAN' })).toMatchObject({
      directives: [],
      letters: [{ id: first.id }],
    })
    expect((await letters().duplicates({ ...asked, issuerName: 'Tổng cục Thuế' })).letters).toEqual([])

    const { directiveId } = await letters().register({ id: first.id, version: first.version })

    expect((await letters().preview({ id: copy.id })).alreadyRegistered).toEqual({ directiveId })
    await expect(letters().register({ id: copy.id, version: copy.version })).rejects.toMatchObject({
      cause: { refusal: { code: 'letter.already_registered', directiveId } },
    })
    await directives().chooseIssuer({ id: directiveId, agencyId: 'MOF' })
    await expect(letters().register({ id: copy.id, version: copy.version })).rejects.toThrow('already_registered')
  })

  test('units of an issuer that is not known are nobody', async () => {
    const { id, version } = await readyLetter(api, officer)
    const addressees = [
      { words: 'Các đơn vị', means: { kind: 'classes' as const, classes: ['sector-units' as const] } },
    ]
    const changes = { issuerId: null, issuerName: customs, addressees }
    const { problems } = await letters().correct({ id, version, changes })
    expect(problems.map(({ code }) => code)).toEqual(['nobody'])
  })
})

describe('choosing the agency later', () => {
  test('is done once, by the ministry, and stands in the trail', async () => {
    const { directiveId: id } = await directiveByName(api, officer, customs)
    expect((await directives().list({ issuerByName: true })).rows.map((row) => row.id)).toContain(id)
    expect(await directives().chooseIssuer({ id, agencyId: 'MOF' })).toMatchObject({
      issuerId: 'MOF',
      issuerName: 'Bộ Tài chính',
    })
    expect((await directives().list({ issuerByName: true })).rows.map((row) => row.id)).not.toContain(id)
    expect((await directives().get({ id })).timeline.at(-1)).toMatchObject({ deed: 'directive.issuer_chosen' })
    await expect(directives().chooseIssuer({ id, agencyId: 'MOH' })).rejects.toThrow('directive.issuer_known')
    const rewrite = sql`update directive set issuer_id = 'MOH' where id = ${id}`.execute(api.ownerReads)
    await expect(rewrite).rejects.toThrow('chosen once')
    const agency = await given(api, 'agency-officer', { agencyId: 'PR-84' })
    await expect(api.as(agency).directives.chooseIssuer({ id, agencyId: 'MOF' })).rejects.toThrow('access.not_allowed')
  })

  test('is refused for an agency of another time, and where that agency has a directive of this number', async () => {
    const number = '7703/TCHQ-GSQL'
    const { id: letterId, version } = await letterOfCustoms(number)
    const { directiveId: id } = await letters().register({ id: letterId, version })
    await expect(directives().chooseIssuer({ id, agencyId: 'MOST-25' })).rejects.toThrow('agency.not_there_on')
    await expect(directives().chooseIssuer({ id, agencyId: 'NOBODY' })).rejects.toThrow('agency.not_found')

    const other = await readyLetter(api, officer, number)
    const facts = { ...factsFor(number), issuerId: 'MOF' }
    const ready = await letters().correct({ id: other.id, version: other.version, changes: facts })
    const { directiveId } = await letters().register({ id: ready.id, version: ready.version })

    await expect(directives().chooseIssuer({ id, agencyId: 'MOF' })).rejects.toMatchObject({
      cause: { refusal: { code: 'letter.already_registered', directiveId } },
    })
  })
})
