import type { LetterDraft } from '@vnit/domain'
import { expect, test } from 'vitest'
import { chosenUses, type ChosenUse } from './chosen-uses.ts'

const draft = { addressees: [], citations: [], obligations: [], recipients: [] } as unknown as LetterDraft

test.each<[ChosenUse, string, object | null]>([
  ['numberSymbol', 'Số: 1485/BTTTT-UDCNTT', { numberSymbol: '1485/BTTTT-UDCNTT' }],
  ['subject', 'V/v báo cáo hằng tháng', { subject: 'báo cáo hằng tháng' }],
  ['issuedOn', 'Hà Nội, ngày 18 tháng 5 năm 2009', { issuedOn: '2009-05-18' }],
  ['issuedOn', 'Hà Nội', null],
  ['addressee', 'Hội Tin học', { addressees: [{ words: 'Hội Tin học', means: { kind: 'unknown' } }] }],
  ['recipient', 'Như trên', { recipients: [{ words: 'Như trên', note: null }] }],
])('%s of “%s”', (use, words, expected) => {
  expect(chosenUses[use](words, draft)).toEqual(expected)
})

test('a cited document is taken apart into number and day', () => {
  const part = chosenUses.citation('Quyết định số 80/2014/QĐ-TTg ngày 30 tháng 12 năm 2014', draft)
  expect(part?.citations).toEqual([
    { type: 'other', numberSymbol: '80/2014/QĐ-TTg', issuedOn: '2014-12-30', title: null, role: 'mention' },
  ])
})
