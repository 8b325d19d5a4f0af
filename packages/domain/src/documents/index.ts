export * from './body-block.ts'
export * from './official-document.ts'
export * from './letter-out.ts'
