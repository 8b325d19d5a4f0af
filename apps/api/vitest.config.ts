import { defineConfig } from 'vitest/config'

// Each file has a database of its own and keeps nothing in modules, so files share a process: a quarter of the time less.
export default defineConfig({
  test: {
    globalSetup: ['@vnit/postgres/vitest'],
    isolate: false,
    maxWorkers: 2,
    testTimeout: 20_000,
    hookTimeout: 120_000,
  },
})
