export * from './deadlines/index.ts'
export * from './directives/index.ts'
export * from './result.ts'
export * from './time/index.ts'
