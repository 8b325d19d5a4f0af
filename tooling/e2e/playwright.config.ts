import { existsSync } from 'node:fs'
import { availableParallelism } from 'node:os'

import { defineConfig } from '@playwright/test'

const places = [process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const executablePath = places.find((path) => path && existsSync(path))

export default defineConfig({
  testDir: './src',
  testMatch: '**/*.journey.ts',
  globalSetup: './src/world/start-world.ts',
  outputDir: './test-results',
  workers: Math.min(2, availableParallelism()),
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: '.test/journeys.json' }]],
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    actionTimeout: 30_000,
    viewport: { width: 1440, height: 900 },
    // A trace of every journey costs a third of the time; ask for one: pnpm --filter @vnit/e2e journeys --trace on
    trace: 'off',
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] },
  },
})
