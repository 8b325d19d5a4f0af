export * from './addressee.ts'
export * from './letter-reading.ts'
