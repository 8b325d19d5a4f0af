import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { docx } from '../../files/testing.ts'
import { givenBytes, letterText } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'

const api = await ownApi({ empty: true })
const officer = await given(api, 'ministry-officer')

const letters = (commandId: string | null = null) => api.as(officer, { commandId }).letters
const file = (text: string) => givenBytes(api, Buffer.from(docx(text)), officer)

test('while thirty files are read at once, the few connections are free for everything else', async () => {
  const files = await Promise.all(Array.from({ length: 30 }, (_, index) => file(`Số: ${index + 1}/BTTTT-CNTT`)))
  let ended = 0
  const taking = files.map(async (sha256) => {
    const taken = await letters().takeIn({ sha256, fileName: 'cong-van.docx' })
    ended += 1
    return taken
  })

  for (let asked = 0; asked < 10; asked += 1) await letters().list({})
  expect(ended).toBeLessThan(10)

  const taken = await Promise.all(taking)
  expect(new Set(taken.map(({ id }) => id)).size).toBe(30)
}, 120_000)

test('a file taken in twice at once under one command id is read, kept and audited once', async () => {
  const sha256 = await file(letterText())
  const commandId = randomUUID()
  const both = [1, 2].map(() => letters(commandId).takeIn({ sha256, fileName: 'cong-van.docx' }))
  const [one, other] = await Promise.all(both)
  expect(other).toEqual(one)
  const rows = await api.ownerReads.selectFrom('audit').select('deed').where('subject_id', '=', one!.id).execute()
  expect(rows).toEqual([{ deed: 'letter.taken_in' }])
})

test('a file that cannot be read leaves no trace, and may be offered again', async () => {
  const sha256 = await givenBytes(api, Buffer.from(docx('')), officer)
  const count = () =>
    api.ownerReads
      .selectFrom('audit')
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .execute()
  const before = await count()
  for (let time = 0; time < 2; time += 1)
    await expect(letters().takeIn({ sha256, fileName: 'trong.docx' })).rejects.toThrow('file.empty')
  expect(await count()).toEqual(before)
})
