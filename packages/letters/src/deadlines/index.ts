export { type DeadlineLine, deadlineLines } from './deadline-lines.ts'
export { findDeadlines } from './find-deadlines.ts'
export type { DeadlineContext, DeadlineFound } from './found.ts'
export { deadlineReadings, readAllDeadlines } from './read-all-deadlines.ts'
