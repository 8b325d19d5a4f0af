export * from './setting.ts'
export * from './saved-view.ts'
