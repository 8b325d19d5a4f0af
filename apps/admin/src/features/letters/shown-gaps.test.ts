import type { DraftProblem, LetterDraft } from '@vnit/domain'
import { expect, test } from 'vitest'
import type { ReviewGroup } from '../../components/review-page/review-types.ts'
import { shownGaps } from './shown-gaps.ts'

const field = (key: string, label: string) => ({ key, label, editor: null, spans: [], confidence: null })
const groups: ReviewGroup[] = [
  {
    key: 'basics',
    title: 'Thông tin chung',
    fields: [field('issuerId', 'Cơ quan ban hành'), field('subject', 'Trích yếu')],
  },
  {
    key: 'addressees',
    title: 'Nơi nhận',
    fields: [field('addressees.0', 'Nơi nhận 1'), field('addressees.1', 'Nơi nhận 2')],
  },
]
const unknown = { kind: 'unknown' }
const draft = {
  addressees: [
    { words: 'Các Bộ', means: unknown },
    { words: 'Hội X', means: unknown },
  ],
  obligations: [],
} as unknown as LetterDraft

test('gaps stand in the order of the screen, each with the field that mends it', () => {
  const problems: DraftProblem[] = [
    { field: 'addressees', code: 'unclear', words: 'Hội X' },
    { field: 'subject', code: 'missing', words: null },
    { field: 'issuer', code: 'missing', words: 'Bộ X' },
  ]
  expect(shownGaps(problems, draft, groups)).toEqual([
    { fieldKey: 'issuerId', label: 'Cơ quan ban hành', code: 'missing', words: null },
    { fieldKey: 'subject', label: 'Trích yếu', code: 'missing', words: null },
    { fieldKey: 'addressees.1', label: 'Nơi nhận 2', code: 'unclear', words: 'Hội X' },
  ])
})

test('of a list with nothing in it the list itself is the place', () => {
  const [gap] = shownGaps([{ field: 'addressees', code: 'nobody', words: null }], draft, groups)
  expect(gap).toMatchObject({ fieldKey: 'addressees', label: 'Nơi nhận' })
})

test('of two addressees of the same words each unclear one is led to, and none that is clear', () => {
  const unclear: DraftProblem = { field: 'addressees', code: 'unclear', words: 'Hội X' }
  const named = (...kinds: string[]) =>
    ({ ...draft, addressees: kinds.map((kind) => ({ words: 'Hội X', means: { kind } })) }) as unknown as LetterDraft
  const keys = (problems: DraftProblem[], one: LetterDraft) =>
    shownGaps(problems, one, groups).map(({ fieldKey }) => fieldKey)

  expect(keys([unclear, unclear], named('unknown', 'unknown'))).toEqual(['addressees.0', 'addressees.1'])
  expect(keys([unclear], named('agency', 'unknown'))).toEqual(['addressees.1'])
})

test('what was mended on the screen is no gap any more, before it is saved', () => {
  const problems: DraftProblem[] = [
    { field: 'addressees', code: 'unclear', words: 'Hội Y' },
    { field: 'subject', code: 'missing', words: null },
    { field: 'issuer', code: 'missing', words: null },
  ]
  const mended = { ...draft, subject: 'báo cáo', issuerId: null }

  expect(shownGaps(problems, mended, groups).map(({ fieldKey }) => fieldKey)).toEqual(['issuerId'])
})
