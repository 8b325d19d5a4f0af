import { describe, expect, test } from 'vitest'
import { readLetter, registerOf } from '@vnit/letters'
import { fileLimits } from '../../files/index.ts'
import { preparingAsSystem } from '../../platform/preparation.ts'
import { givenFile, letterText } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'
import { loadAgencyNames } from './agency-register.ts'
import { readLetterApart, readWithoutHolding } from './read-letter-apart.ts'

const api = await ownApi({ empty: true })
const officer = await given(api, 'ministry-officer')
const names = await preparingAsSystem(api.platform, 'test').ask(loadAgencyNames)

/** A letter with so many items that reading it at once would hold up everybody else. */
function longLetter(characters: number): string {
  const items: string[] = []
  for (let length = 0; length < characters; length += items.at(-1)?.length ?? 0)
    items.push(`${items.length + 3}. Báo cáo theo Quyết định số ${items.length + 1}/QĐ-TTg ngày 30/12/2014.`)
  return letterText().replace('\n\nNơi nhận', `\n${items.join('\n')}\n\nNơi nhận`)
}

describe('a long letter', () => {
  test('reads the same in a process of its own', async () => {
    const text = longLetter(160_000)
    const read = await readWithoutHolding({ text, names })
    expect(read).toEqual({ ok: true, value: JSON.parse(JSON.stringify(readLetter(text, registerOf(names)))) })
  }, 60_000)

  test('is taken in while others are answered, and read again as it was', async () => {
    const sha256 = await givenFile(api, longLetter(300_000), officer)
    const letters = api.as(officer).letters
    let ended = false
    const taking = letters.takeIn({ sha256, fileName: 'dai.txt' }).finally(() => (ended = true))
    for (let asked = 0; asked < 5; asked += 1) await letters.list({})
    expect(ended).toBe(false)
    const { id } = await taking
    expect((await letters.reread({ id })).fields).toEqual([])
  }, 60_000)

  test.each([
    ['time', { seconds: 0.05 }, { code: 'file.took_too_long', seconds: 0.05 }],
    ['memory', { memoryMegabytes: 1 }, { code: 'file.unreadable', reason: 'memory' }],
    ['heap', { heapMegabytes: 6 }, { code: 'file.unreadable', reason: 'memory' }],
    ['words', { answerBytes: 10 }, { code: 'file.unreadable', reason: 'reader' }],
  ])(
    'that takes too much %s is refused, and the server goes on',
    async (_, less, refusal) => {
      const letter = { text: longLetter(160_000), names }
      expect(await readLetterApart(letter, { ...fileLimits.letter, ...less })).toEqual({ ok: false, refusal })
    },
    60_000,
  )
})
