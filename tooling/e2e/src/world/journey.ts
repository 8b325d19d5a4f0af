import { expect, test as base, type Page } from '@playwright/test'

export { expect }

type World = {
  /** Works once; the journey that opens it becomes the first administrator. */
  firstAdministratorLink: string
}

/**
 * A journey through the running world; addresses such as `/admin` are relative to it. It fails when a script of ours
 * breaks or does what the content security policy forbids, whatever else it shows.
 */
export const journey = base.extend<World>({
  baseURL: async ({}, use) => use(process.env.VNIT_ADDRESS),
  firstAdministratorLink: async ({}, use) => use(process.env.VNIT_FIRST_ADMINISTRATOR ?? ''),
  page: async ({ page }, use) => {
    const problems = listenForProblems(page)
    await use(page)
    expect(problems).toEqual([])
  },
})

function listenForProblems(page: Page): string[] {
  const problems: string[] = []
  page.on('pageerror', (problem) => problems.push(problem.message))
  page.on('console', (message) => {
    if (message.text().includes('Content Security Policy')) problems.push(message.text())
  })
  return problems
}
