import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { letterText, readingOf } from '../testing/letter.ts'
import { marksOf, type MarkKind } from './marks-of.ts'
import { underlined } from './underlined.ts'

const kinds: MarkKind[] = ['type', 'numberSymbol', 'issuer', 'place', 'issuedOn', 'subject', 'addressee', 'citation']
const more: MarkKind[] = ['deadline', 'signer', 'recipient', 'incomingStamp', 'urgency', 'secrecy', 'annex']
const names = Object.fromEntries([...kinds, ...more].map((kind) => [kind, kind])) as Record<MarkKind, string>

describe('the text with its values underlined', () => {
  test('each value has a rule under it and its name below', () => {
    const text = 'Số: 100/BTTTT-CNTT\nV/v một việc'
    const marks = [
      { from: 4, to: 18, kind: 'numberSymbol' as const, confidence: 0.98, repairs: 0 },
      { from: 23, to: 31, kind: 'subject' as const, confidence: 0.7, repairs: 1 },
    ]
    expect(underlined(text, marks, { names, doubtfulUnder: 0.9 })).toBe(
      [
        'Số: 100/BTTTT-CNTT',
        '    ‾‾‾‾‾‾‾‾‾‾‾‾‾‾',
        '    numberSymbol',
        'V/v một việc',
        '    ‾‾‾‾‾‾‾‾',
        '    subject 70 %*',
      ].join('\n'),
    )
  })

  test('a letter shows its number, date, subject and addressee; no word of it is lost', () => {
    const reading = readingOf()
    const shown = underlined(reading.text, marksOf(reading), { names, doubtfulUnder: 0.9 })
    for (const name of ['numberSymbol', 'issuedOn', 'subject', 'addressee', 'issuer']) expect(shown).toContain(name)
    for (const word of letterText().split(/\s+/)) expect(shown).toContain(word)
  })

  test('any text in any width is shown whole', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 5, max: 80 }), (text, width) => {
        expect(underlined(text, [], { names, doubtfulUnder: 0.9, width }).replaceAll('\n', '')).toBe(
          text.replaceAll('\n', ''),
        )
      }),
    )
  })
})
