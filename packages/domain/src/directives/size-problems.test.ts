import { expect, test } from 'vitest'
import { sayRefusal } from '../say-refusal.ts'
import { readyFacts } from './draft-problems.ts'
import { factsOf, fiveLetters } from './five-letters.ts'
import type { LetterDraft } from './letter-facts.ts'
import { sizeProblems } from './size-problems.ts'

const draft: LetterDraft = { ...factsOf(fiveLetters[0]!), accepted: [] }
const recipient = { words: 'Như trên', note: null }

test('a draft within the limits has no problem of size, whatever else it lacks', () => {
  expect(sizeProblems(draft)).toEqual([])
  expect(sizeProblems({ ...draft, subject: null, type: null, obligations: [] })).toEqual([])
})

test.each([
  [
    'a list',
    { recipients: Array.from({ length: 201 }, () => recipient) },
    { code: 'letter.too_many', field: 'recipients', count: 201, limit: 200 },
    'Văn bản có 201 nơi nhận bản sao, quá giới hạn 200 khi đăng ký.',
  ],
  [
    'a text in a list',
    { provisions: [{ key: '1', parentKey: null, label: '1.', text: 'a'.repeat(20_001) }], obligations: [] },
    { code: 'letter.too_long', field: 'provisions', place: 1, length: 20_001, limit: 20_000 },
    '“mục” thứ 1 dài 20001 ký tự, quá giới hạn 20000 khi đăng ký.',
  ],
  [
    'a single text',
    { subject: 'a'.repeat(1001) },
    { code: 'letter.too_long', field: 'subject', place: null, length: 1001, limit: 1000 },
    '“trích yếu” dài 1001 ký tự, quá giới hạn 1000 khi đăng ký.',
  ],
] as const)('%s over its limit is refused by what it is, how much and the limit', (_, changes, refusal, words) => {
  const changed = { ...draft, ...changes } as LetterDraft
  expect(sizeProblems(changed)).toMatchObject([{ field: refusal.field, size: { limit: refusal.limit } }])
  const mic = { id: 'MIC', kind: 'ministry' as const, exists: { from: null, to: null }, parentId: null }
  const province = { ...mic, id: 'PR-84', kind: 'province' as const }
  const facts = readyFacts(
    { ...changed, addressees: [{ words: 'Tỉnh', means: { kind: 'agency', agencyId: 'PR-84' } }] },
    [mic, province],
  )
  if (facts.ok) throw new Error('not refused')
  expect(facts.refusal).toEqual(refusal)
  expect(sayRefusal(facts.refusal, 'vi')).toContain(words)
  expect(sayRefusal(facts.refusal, 'en')).toMatch(/more than the \d+ that can be registered/)
})
