import { test as base } from '@playwright/test'

export { expect } from '@playwright/test'

type World = {
  /** Works once; the journey that opens it becomes the first administrator. */
  firstAdministratorLink: string
}

/** A journey through the running world; addresses such as `/admin` are relative to it. */
export const journey = base.extend<World>({
  baseURL: async ({}, use) => use(process.env.VNIT_ADDRESS),
  firstAdministratorLink: async ({}, use) => use(process.env.VNIT_FIRST_ADMINISTRATOR ?? ''),
})
