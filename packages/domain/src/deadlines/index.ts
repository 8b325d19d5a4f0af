export * from './deadline.ts'
export * from './last-good-day.ts'
