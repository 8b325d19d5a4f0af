import { defineConfig } from 'vitest/config'

// Each test file has a database of its own and keeps nothing in modules, so files share a process and what it has loaded.
// Those of src/files do not: unpdf and pdfjs-dist cannot live in one process.
export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'api',
          include: ['src/**/*.test.ts'],
          exclude: ['src/files/**'],
          globalSetup: ['@vnit/postgres/vitest'],
          isolate: false,
          testTimeout: 20_000,
          hookTimeout: 120_000,
        },
      },
      { test: { name: 'files', include: ['src/files/**/*.test.ts'], testTimeout: 20_000 } },
    ],
  },
})
