import { describe, expect, test } from 'vitest'
import { letterLine } from '../letter-line.ts'
import { readingOf } from '../testing/letter.ts'
import { recipientWords } from './recipient-words.ts'

const recipients = (...lines: string[]) =>
  letterLine(readingOf({ after: ['Nơi nhận:', ...lines].join('\n') })).recipients

describe('what is kept, without the marks of typists behind it', () => {
  test.each([
    ['Lưu VT, TM, VX.', 'Lưu: VT, TM, VX'],
    ['Lưu: VT, KTN (3b) Nghĩa (18)', 'Lưu: VT, KTN (3b)'],
    ['Lưu: VT, KGVX (3) Th. 19', 'Lưu: VT, KGVX (3)'],
    ['Lưu: VT, NN (02).', 'Lưu: VT, NN (02)'],
    ['Lưu: VT, V.I (3).', 'Lưu: VT, V.I (3)'],
    ['Lưu: VT; 2.05.07.', 'Lưu: VT; 2.05.07'],
    ['Lưu: VT, NCTH.HH', 'Lưu: VT, NCTH.HH'],
    ['Lưu: VT, KGVX. CN', 'Lưu: VT, KGVX'],
    ['Lưu: VT, (THKH/QT).72', 'Lưu: VT, (THKH/QT)'],
    ['Lưu: Vụ HĐXD (V.A.M - 04)', 'Lưu: Vụ HĐXD'],
    ['Lưu: VT, TCT DTT (VKHT DTT)', 'Lưu: VT, TCT DTT (VKHT DTT)'],
  ])('%s', (line, expected) => {
    expect(recipientWords(line).words).toBe(expected)
  })
})

describe('the list of recipients', () => {
  test('what is kept is read though it is nothing but abbreviations', () => {
    expect(recipients('- Như trên;', '- P.KT1;', '- Lưu: VT, V.I (3).')).toEqual([
      'Như trên',
      'P.KT1',
      'Lưu: VT, V.I (3)',
    ])
  })

  test('what is listed behind a colon stays one recipient', () => {
    expect(recipients('- Như trên;', '- VPCP: BTCN, các PCN; các Vụ: TH, PL;', '- Lưu: VT, TH.')).toEqual([
      'Như trên',
      'VPCP: BTCN, các PCN; các Vụ: TH, PL',
      'Lưu: VT, TH',
    ])
  })

  test('an item goes on behind an empty line', () => {
    expect(recipients('- Như trên;', '- VPCP: BTCN, các PCN,', '', 'các Vụ: TH, PL;', '- Lưu: VT, TH.')).toEqual([
      'Như trên',
      'VPCP: BTCN, các PCN, các Vụ: TH, PL',
      'Lưu: VT, TH',
    ])
  })

  test('the box of a law portal below it is none of it', () => {
    expect(recipients('- Như trên;', '- Lưu: VT, TH.', '- Số hiệu: 12/BTTTT', '- Loại văn bản: Công văn')).toEqual([
      'Như trên',
      'Lưu: VT, TH',
    ])
  })

  test('without its label it begins with the item that begins every list', () => {
    expect(letterLine(readingOf({ after: '- Như trên;\n- Website Sở;\n- Lưu: VT, TH.' })).recipients).toEqual([
      'Như trên',
      'Website Sở',
      'Lưu: VT, TH',
    ])
  })
})
