import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decodeTyping } from './decode-typing.ts'
import { fold } from './fold.ts'
import { markedKey, searchKey } from './search-key.ts'
import { sortKey } from './sort-key.ts'
import { splitJoined } from './split-joined.ts'

test.each([
  ['phaanf', 'phần'],
  ['meemf', 'mềm'],
  ['phafn', 'phàn'],
  ['kees', 'kế'],
  ['toans', 'toán'],
  ['ddaats', 'đất'],
  ['ddai', 'đai'],
  ['chuwx', 'chữ'],
  ['kys', 'ký'],
  ['soos', 'số'],
  ['ddieenj', 'điện'],
  ['maay', 'mây'],
  ['dduwowngf', 'đường'],
  ['duowngd', 'đương'],
  ['be65nh', 'bệnh'],
  ['vie65n', 'viện'],
  ['pha6n2', 'phần'],
  ['d9a61t', 'đất'],
  ['hoas', 'hóa'],
  ['nguyeenx', 'nguyễn'],
  ['tuyeets', 'tuyết'],
  ['quoocs', 'quốc'],
  ['giair', 'giải'],
])('%s was meant as %s', (typed, meant) => {
  expect(decodeTyping(typed)?.text).toBe(meant)
})

test.each(['software', 'windows', 'server', '2022', 'phan', 'x86', 'http', 'textf'])('%s is no raw typing', (typed) => {
  expect(decodeTyping(typed)).toBeNull()
})

test('old and new tone places, y and i, and the eth of old fonts are one word', () => {
  expect(markedKey('hoá')).toBe(markedKey('hóa'))
  expect(searchKey('kí')).toBe(searchKey('ký'))
  expect(markedKey('Ðông')).toBe(markedKey('đông'))
  expect(searchKey('Ð')).toBe('d')
})

test('folding is idempotent and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(fold(fold(text))).toBe(fold(text))
    }),
  )
})

test('joined words are cut where words exist', () => {
  const exists = (part: string) => ['phan', 'mem', 'ke', 'toan', 'an', 'ph'].includes(part)
  expect(splitJoined('phanmem', exists)).toEqual(['phan', 'mem'])
  expect(splitJoined('ketoan', exists)).toEqual(['ke', 'toan'])
  expect(splitJoined('windows', exists)).toBeNull()
})

test('names sort as in a Vietnamese dictionary', () => {
  const names = ['Đại', 'Dao', 'Ấn', 'An', 'Ăn', 'Cam', 'Zeta', 'Ơn', 'Oanh', 'Ân']
  const sorted = names.toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
  expect(sorted).toEqual(['An', 'Ăn', 'Ân', 'Ấn', 'Cam', 'Dao', 'Đại', 'Oanh', 'Ơn', 'Zeta'])
})
