export * from './audit.view.ts'
