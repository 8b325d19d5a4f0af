import { expect, test } from 'vitest'
import type { Deadline } from '../deadlines/deadline.ts'
import { acceptKey } from './letter-doubts.ts'
import { letterReadingSchema } from './letter-reading.ts'
import { readingDoubts } from './reading-doubts.ts'

const nothing = { value: null, spans: [], confidence: 0, repairs: [] }
const deadline: Deadline = { kind: 'date', operator: 'before', day: '2016-05-25', words: 'trước ngày 25/5/2016' }
const task = {
  provisionKey: null,
  kind: 'report' as const,
  summary: 'Gửi báo cáo',
  parties: [],
  receiver: null,
  deadline,
}
const reading = letterReadingSchema.parse({
  text: 'trước ngày 25/5/2016',
  type: nothing,
  numberSymbol: nothing,
  issuer: nothing,
  place: nothing,
  issuedOn: nothing,
  subject: nothing,
  addressees: [],
  citations: [],
  provisions: [],
  obligations: [],
  deadlines: [{ deadline, provisionKey: null, spans: [], confidence: 0.95 }],
  signer: nothing,
  recipients: [],
  incomingStamp: nothing,
})

test('a deadline that no task holds keeps a letter from being clean, until a task holds it or a person accepts it', () => {
  expect(readingDoubts(reading).doubts).toEqual([{ field: 'looseDeadlines', place: 0, confidence: 0.95 }])
  expect(readingDoubts(reading, { obligations: [{ ...task, summaryEn: null }] }).doubts).toEqual([])
  expect(readingDoubts(reading, { accepted: [acceptKey('deadlines', deadline)] }).doubts).toEqual([])
})

test('a deadline of a task stays that task’s, also when a person changed or removed the task', () => {
  const read = letterReadingSchema.parse({
    ...reading,
    obligations: [{ ...task, deadlineSpans: [], spans: [], confidence: 0.95 }],
  })
  const later = { ...task, summaryEn: null, deadline: { ...deadline, day: '2016-06-25' } }

  expect(readingDoubts(read).doubts).toEqual([])
  expect(readingDoubts(read, { obligations: [later] }).doubts).toEqual([])
  expect(readingDoubts(read, { obligations: [] }).doubts).toEqual([])
})
