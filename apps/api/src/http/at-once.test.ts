import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { browser, testHttp } from '../testing/browser.ts'
import { factsFor, givenFile, letterText, readyLetter, registeredDirective } from '../testing/letters.ts'
import { given } from '../testing/people.ts'
import { givenSignedIn } from '../testing/sign-in.ts'
import { ownApi } from '../testing/own-api.ts'

const api = await ownApi({ empty: true })

const officers = () => Promise.all([given(api, 'ministry-officer'), given(api, 'ministry-officer')])

/** What each answered: its value, or its refusal's code. Nothing else is let through. */
async function together(...deeds: Promise<unknown>[]) {
  const ended = await Promise.allSettled(deeds)
  return ended.map((one) => (one.status === 'fulfilled' ? 'done' : (one.reason as Error).message)).toSorted()
}

describe('at once', () => {
  test('two officers register one letter: it is registered once', async () => {
    const [first, second] = await officers()
    const { id, version } = await readyLetter(api, first)
    const answers = await together(
      api.as(first).letters.register({ id, version }),
      api.as(second).letters.register({ id, version }),
    )
    expect(answers).toEqual(['done', 'letter.already_decided'])
  })

  test('two officers register two files of one letter: the second is told which', async () => {
    const [first, second] = await officers()
    const number = '7777/BTTTT-CNTT'
    const one = await readyLetter(api, first, number)
    const sha256 = await givenFile(api, `${letterText(number)}\n\nbản sao`, second)
    const copy = await api.as(second).letters.takeIn({ sha256, fileName: 'ban-sao.txt' })
    const two = await api.as(second).letters.correct({ id: copy.id, version: copy.version, changes: factsFor(number) })
    const answers = await together(
      api.as(first).letters.register({ id: one.id, version: one.version }),
      api.as(second).letters.register({ id: two.id, version: two.version }),
    )
    expect(answers).toEqual(['done', 'letter.already_registered'])
  })

  test('one file is taken in by two: both get the same letter', async () => {
    const [first, second] = await officers()
    const file = { sha256: await givenFile(api, letterText(), first), fileName: 'cong-van.txt' }
    const [one, two] = await Promise.all([api.as(first).letters.takeIn(file), api.as(second).letters.takeIn(file)])
    expect([one.id, one.already !== two.already]).toEqual([two.id, true])
  })

  test('two officers correct one letter: the later one sees that it changed', async () => {
    const [first, second] = await officers()
    const { id, version } = await readyLetter(api, first)
    const answers = await together(
      api.as(first).letters.correct({ id, version, changes: { place: 'Hà Nội' } }),
      api.as(second).letters.correct({ id, version, changes: { place: 'Huế' } }),
    )
    expect(answers).toEqual(['done', 'record.changed_meanwhile'])
  })

  test('a share is claimed, closed twice and extended: it ends closed, once', async () => {
    const [first, second] = await officers()
    const { obligationId: id } = await registeredDirective(api, first)
    const of = { id, agencyId: 'PR-84' }
    const doer = await given(api, 'agency-officer', { agencyId: 'PR-84' })
    const why = { number: '77/BTTTT-CNTT', reason: 'Thiên tai', approver: 'Nguyễn Văn Mẫu', lastDay: '2030-01-01' }
    const answers = await together(
      api.as(first).obligations.close(of),
      api.as(second).obligations.close(of),
      api.as(doer).obligations.claimDone({ ...of, note: 'Đã gửi' }),
      api.as(second).obligations.extend({ ...of, ...why }),
    )
    expect(answers.every((one) => one === 'done' || one === 'obligation.already_closed')).toBe(true)
    const { share, events } = await api.as(first).obligations.get(of)
    expect([share?.state, events.filter(({ kind }) => kind === 'obligation.closed').length]).toEqual(['closed', 1])
    expect(events.length).toBe(answers.filter((one) => one === 'done').length)
  })

  test('two administrators invite one address: one is told that it is taken', async () => {
    const [first, second] = await Promise.all([
      given(api, 'ministry-administrator'),
      given(api, 'ministry-administrator'),
    ])
    const person = { name: 'Người mới', email: 'cung-luc@bo.example', grants: [{ role: 'ministry-officer' as const }] }
    const answers = await together(api.as(first).people.invite(person), api.as(second).people.invite(person))
    expect(answers).toEqual(['done', 'person.email_taken'])
  })

  test('one view is saved twice under one name: it is one view', async () => {
    const [me] = await officers()
    const view = { list: 'obligations', name: 'Quá hạn', filter: { late: true } }
    expect(await together(api.as(me).views.save(view), api.as(me).views.save(view))).toEqual(['done', 'done'])
    expect((await api.as(me).views.list({})).rows.length).toBe(1)
  })
})

test('a command id belongs to the person who made it', async () => {
  const [first, second] = await officers()
  const commandId = randomUUID()
  const view = { list: 'letters', name: 'Của tôi', filter: {} }
  const mine = await api.as(first, { commandId }).views.save(view)
  const theirs = await api.as(second, { commandId }).views.save({ ...view, name: 'Của người khác' })
  expect(theirs.id).not.toBe(mine.id)
  expect(await api.as(first, { commandId: commandId.toUpperCase() }).views.save(view)).toEqual(mine)
})

test('a role taken away ends what an open session may do and see, from the next request on', async () => {
  const app = testHttp(api)
  const [there, office] = [browser(app), browser(app)]
  const person = await givenSignedIn(api, there, 'ministry-officer')
  await givenSignedIn(api, office, 'ministry-administrator')
  const { directiveId } = await registeredDirective(api, person)
  expect(await there.ask('directives.get', { id: directiveId })).toMatchObject({ id: directiveId })
  await office.change('people.changeGrants', { id: person.id, grants: [{ role: 'agency-officer', agencyId: 'MOH' }] })
  expect(await there.ask('directives.get', { id: directiveId })).toBe('directive.not_found')
  expect(await there.ask('letters.list')).toBe('access.not_allowed')
  await office.change('people.end', { id: person.id })
  expect(await there.ask('directives.list')).toBe('access.sign_in_first')
})
