import type { BrowserContext, Page } from '@playwright/test'

import { passwordByLink, sessionByPassword } from './sessions.ts'
import type { World } from './start-world.ts'

export const administrator = { email: 'quan-tri@vnit.invalid', password: 'bốn con trâu qua cầu tre' }

/** One for all journeys of a worker: many sign-ins in a minute would be slowed down. */
let session: Promise<string> | undefined

/**
 * Brings the session of the first administrator into the browser, without a screen: by the one-time link while it is
 * good, else by the password.
 */
export async function comeIn(context: BrowserContext, world: World) {
  session ??= sessionOfAdministrator(world)
  await keepSession(context, world, await session)
}

/** The cookie by which the browser is signed in. */
export function keepSession(context: BrowserContext, { address }: World, value: string) {
  return context.addCookies([{ name: 'vnit_session', value, url: address, httpOnly: true, sameSite: 'Lax' }])
}

/** Fills in the sign-in form that is open. */
export async function signIn(page: Page, password = administrator.password) {
  await page.getByLabel('Địa chỉ thư điện tử').fill(administrator.email)
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}

async function sessionOfAdministrator(world: World): Promise<string> {
  const byLink = await passwordByLink(world, world.firstAdministratorLink, administrator.password)
  return byLink ?? sessionByPassword(world, administrator)
}
