import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLetter, registerOf } from '@vnit/letters'
import { writeDocument } from '@vnit/letters/writing'
import { samples } from '@vnit/letters/testing/written-samples'
import { extractText } from '../../files/index.ts'
import { readDocx } from '../../files/read-docx.ts'
import { runAsSystem } from '../../platform/run-as-system.ts'
import { ownApi } from '../../testing/own-api.ts'
import { loadAgencyNames } from '../letters/agency-register.ts'
import { expectedOf, seenIn, type KnownDocument } from './testing/seen-again.ts'
import { someDocuments } from './testing/some-documents.ts'

const api = await ownApi()
const register = await runAsSystem(api.platform, 'test', ({ tx }) => loadAgencyNames(tx).then(registerOf))

const july = { kind: 'date', operator: 'before', day: '2012-07-15' } as const
const told: Partial<Record<keyof typeof samples, Omit<KnownDocument, 'document'>>> = {
  letter2012: { cites: [{ number: '1605/QĐ-TTg', on: '2010-08-27' }], deadlines: [july] },
  letter2021: { cites: [], deadlines: [{ kind: 'date', operator: 'by', day: '2021-02-20' }] },
  report2022: { cites: [{ number: '3865/BTTTT-KHTC', on: '2018-11-14' }], deadlines: [] },
  notice2020: { cites: [], deadlines: [{ kind: 'date', operator: 'by', day: '2020-09-15' }] },
  decision2021: {
    cites: [
      { number: '17/2017/NĐ-CP', on: '2017-02-17' },
      { number: '73/2019/NĐ-CP', on: '2019-09-05' },
    ],
    deadlines: [],
  },
}
const byHand = Object.entries(told) as [keyof typeof samples, Omit<KnownDocument, 'document'>][]

test.each(byHand)('%s is read back as it was written', async (name, known) => {
  const document = samples[name]
  const read = await extractText(Buffer.from(await writeDocument(document)))
  const text = read.ok ? read.value.text : read.refusal.code
  expect(seenIn(readLetter(text, register))).toEqual(expectedOf({ document, ...known }))
})

test('whatever document of the national format is written, the reader reads it back in every field', async () => {
  await fc.assert(
    fc.asyncProperty(someDocuments, async (known) => {
      const read = await readDocx(await writeDocument(known.document))
      const text = read.ok ? read.value.text : read.refusal.code
      expect(seenIn(readLetter(text, register))).toEqual(expectedOf(known))
    }),
    { numRuns: 60, seed: 30_2020 },
  )
})

test('whatever characters the words hold, the file opens and says them', async () => {
  const words = fc.string({ unit: 'binary', minLength: 1, maxLength: 40 }).map((text) => `đầu ${text} cuối`)
  await fc.assert(
    fc.asyncProperty(words, words, async (subject, text) => {
      const document = { ...samples.letter2012, subject, body: [{ kind: 'paragraph', text } as const] }
      const read = await readDocx(await writeDocument(document))
      expect(read.ok && read.value.text).toContain('Kính gửi:')
      expect(read.ok && read.value.text.match(/đầu/g)?.length).toBeGreaterThanOrEqual(2)
    }),
    { numRuns: 25, seed: 30_2020 },
  )
})
