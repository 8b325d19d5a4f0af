import { expect, test as base, type Page } from '@playwright/test'

import { comeIn } from './come-in.ts'
import type { World } from './start-world.ts'

export { expect }

/**
 * A journey through the world of its worker; addresses such as `/admin` are relative to it. It fails when a script of
 * ours breaks or does what the content security policy forbids, whatever else it shows.
 */
export const journey = base.extend<{}, { world: World }>({
  world: [async ({}, use, { parallelIndex }) => use(worlds()[parallelIndex]!), { scope: 'worker' }],
  baseURL: async ({ world }, use) => use(world.address),
  page: async ({ page }, use) => {
    const problems = listenForProblems(page)
    await use(page)
    expect(problems).toEqual([])
  },
})

/** A journey of the first administrator, who is signed in already; it begins on an empty page. */
export const administratorsJourney = journey.extend({
  context: async ({ context, world }, use) => {
    await comeIn(context, world)
    await use(context)
  },
})

function worlds(): World[] {
  return JSON.parse(process.env.VNIT_WORLDS ?? '[]') as World[]
}

function listenForProblems(page: Page): string[] {
  const problems: string[] = []
  page.on('pageerror', (problem) => problems.push(problem.message))
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) problems.push(message.text())
  })
  return problems
}
