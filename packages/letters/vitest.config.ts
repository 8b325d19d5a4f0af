import { defineConfig } from 'vitest/config'

// Nothing here is kept in modules, so the files share a process and what it has read.
export default defineConfig({ test: { isolate: false, testTimeout: 30_000 } })
