import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: { globalSetup: ['@vnit/postgres/vitest'], testTimeout: 60_000, hookTimeout: 120_000 },
})
