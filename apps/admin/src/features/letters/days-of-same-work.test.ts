import type { LetterDraft } from '@vnit/domain'
import { expect, test } from 'vitest'
import { daysOfSameWork } from './days-of-same-work.ts'

type Task = LetterDraft['obligations'][number]
const rhythm = {
  kind: 'recurring',
  operator: 'before',
  firstPeriod: null,
  monthOffset: 0,
  words: 'trước ngày 25/5',
} as const
const halfYear = { ...rhythm, every: 'half-year', day: 25, month: 5 } as const
const year = { ...rhythm, every: 'year', day: 25, month: 11 } as const
const task = (summary: string, deadline: Task['deadline']): Task => ({
  provisionKey: '2',
  kind: 'report',
  summary,
  summaryEn: null,
  parties: [],
  receiver: null,
  deadline,
})
const tasks = [task('Báo cáo', halfYear), task('Báo cáo', year), task('Rà soát', { kind: 'none', words: '' })]

test('the days of one work are the rhythms of the tasks that say the same', () => {
  const { others, places } = daysOfSameWork(tasks, 0, () => {})

  expect(others).toEqual([year])
  expect(places).toEqual([1])
  expect(daysOfSameWork(tasks, 2, () => {}).others).toEqual([])
})

test('a day is added behind them, changed in its place and taken out, and other tasks stay as they are', () => {
  let now: Task[] = tasks
  const days = () => daysOfSameWork(now, 0, (later) => (now = later))

  days().add({ ...year, month: 8 })
  expect(now.map(({ summary }) => summary)).toEqual(['Báo cáo', 'Báo cáo', 'Báo cáo', 'Rà soát'])
  days().change(1, { ...year, month: 9 })
  expect(now[2]?.deadline).toMatchObject({ month: 9 })
  days().remove(0)
  expect(now.map(({ deadline }) => ('month' in deadline ? deadline.month : null))).toEqual([5, 9, null])
})
