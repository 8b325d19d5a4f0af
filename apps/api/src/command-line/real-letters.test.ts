import { fold } from '@vnit/vietnamese'
import { factsOf, fiveLetters, letterFactsSchema, type FiveLetter } from '@vnit/domain'
import { describe, expect, test } from 'vitest'
import { readLetter } from '@vnit/letters'
import { fileRegister } from './file-register.ts'
import { lettersAreHere, realLetter, whySkipped } from './real-letters.ts'

const register = await fileRegister()

const files: Record<string, string> = {
  '1485-2009': '1485-BTTTT-UDCNTT.txt',
  '20-2013': '20-CT-BTTTT.txt',
  '1082-2014': '1082-BTTTT-CNTT.txt',
  '1047-2015': '1047-BTTTT-CNTT.txt',
  '3865-2018': '3865-BTTTT-KHTC.txt',
}

test.each(fiveLetters.map((letter) => [letter.numberSymbol, letter] as const))(
  'the facts of %s can be registered',
  (_, letter) => {
    expect(letterFactsSchema.parse(factsOf(letter)).numberSymbol).toBe(letter.numberSymbol)
  },
)

describe.skipIf(!lettersAreHere)(`the raw letters say what our facts say${whySkipped}`, () => {
  test.each(fiveLetters.map((letter) => [letter.numberSymbol, letter] as const))('%s: header', (_, letter) => {
    const reading = readingOf(letter)
    expect(reading.type.value).toBe(letter.type)
    expect(reading.numberSymbol.value).toBe(letter.numberSymbol)
    expect(reading.issuer.value?.agencyId).toBe(letter.issuerId)
    expect(reading.place.value).toBe(letter.place)
    expect(reading.issuedOn.value).toBe(letter.issuedOn)
    expect(reading.subject.value).toBe(letter.subject.vi)
    expect(reading.addressees.map(({ words, means }) => ({ words, means }))).toEqual(letter.addressees)
  })

  test.each(fiveLetters.map((letter) => [letter.numberSymbol, letter] as const))('%s: signer', (_, letter) => {
    const { value } = readingOf(letter).signer
    expect(value?.capacity).toBe(letter.signer?.capacity)
    expect(value?.office).toBe(letter.signer?.office)
    // One copy spells Nguyễn Bắc Son with a mark that his name has not.
    expect(value && fold(value.name)).toBe(letter.signer && fold(letter.signer.name))
  })

  test.each(fiveLetters.map((letter) => [letter.numberSymbol, letter] as const))('%s: documents cited', (_, letter) => {
    const cited = readingOf(letter).citations.map(({ type, numberSymbol, issuedOn, role }) => [
      type,
      numberSymbol,
      issuedOn,
      role,
    ])
    expect(cited).toEqual(
      letter.citations.map(({ type, numberSymbol, issuedOn, role }) => [type, numberSymbol, issuedOn, role]),
    )
  })

  test.each(fiveLetters.map((letter) => [letter.numberSymbol, letter] as const))('%s: provisions', (_, letter) => {
    const read = readingOf(letter).provisions.map(({ key, parentKey, label }) => ({ key, parentKey, label }))
    for (const { key, parentKey, label } of letter.provisions) expect(read).toContainEqual({ key, parentKey, label })
  })

  test.each(fiveLetters.map((letter) => [letter.numberSymbol, letter] as const))(
    '%s: tasks, parties and deadlines',
    (_, letter) => {
      const tasks = readingOf(letter).obligations.map(({ provisionKey, kind, parties, receiver, deadline }) => ({
        provisionKey,
        kind,
        parties: parties.map(({ role, words, means }) => ({ role, words, means })),
        receiver,
        deadline,
      }))
      expect(tasks).toEqual(letter.obligations.map(({ summary: _summary, ...facts }) => facts))
    },
  )

  test('the damages of the copies are told', () => {
    const codes = (id: string) => readingOf(letterCalled(id)).numberSymbol.repairs.map(({ code }) => code)
    expect(codes('1485-2009')).toEqual(['marks-removed', 'slash-restored'])
    expect(codes('20-2013')).toEqual(['words-split', 'marks-removed', 'blank-removed'])
    expect(codes('3865-2018')).toEqual(['letter-restored'])
  })

  test('the stamp of Trà Vinh is read as a stamp', () => {
    expect(readingOf(letterCalled('20-2013')).incomingStamp.value).toEqual({
      office: 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG TỈNH TRÀ VINH',
      number: null,
      day: '2013-05-17',
    })
  })
})

function readingOf(letter: FiveLetter) {
  return readLetter(realLetter(files[letter.id] ?? ''), register)
}

function letterCalled(id: string): FiveLetter {
  return fiveLetters.find((letter) => letter.id === id) as FiveLetter
}
