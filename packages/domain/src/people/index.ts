export * from './permission.ts'
export * from './principal.ts'
export * from './role.ts'
