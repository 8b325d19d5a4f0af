import type { Cookie, Page } from '@playwright/test'

import { expect } from './journey.ts'

const administrator = { email: 'quan-tri@vnit.invalid', password: 'bốn con trâu qua cầu tre' }

let session: Cookie[] = []

/**
 * Comes in as the first administrator: by the session of an earlier journey while it lives (many sign-ins in a minute
 * would be slowed down), else by the one-time link while it is good, else by the password.
 */
export async function comeIn(page: Page, link: string) {
  await page.context().addCookies(session)
  await page.goto('/admin')
  const queue = page.getByRole('heading', { name: 'Hàng việc của tôi' })
  await expect(queue.or(page.getByRole('heading', { name: 'Đăng nhập' }))).toBeVisible()
  if (await queue.isVisible()) return
  await comeInAnew(page, link)
  await expect(queue).toBeVisible()
  session = await page.context().cookies()
}

async function comeInAnew(page: Page, link: string) {
  await page.goto(link)
  const firstPassword = page.getByLabel('Mật khẩu mới')
  await expect(firstPassword.or(page.getByText('Liên kết này đã được dùng'))).toBeVisible()
  if (await firstPassword.isVisible()) {
    await firstPassword.fill(administrator.password)
    await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click()
  } else {
    await page.getByRole('link', { name: 'Đến trang đăng nhập' }).click()
    await signIn(page)
  }
}

/** Fills in the sign-in form that is open. */
export async function signIn(page: Page, password = administrator.password) {
  await page.getByLabel('Địa chỉ thư điện tử').fill(administrator.email)
  await page.getByRole('textbox', { name: 'Mật khẩu' }).fill(password)
  await page.getByRole('button', { name: 'Đăng nhập', exact: true }).click()
}
