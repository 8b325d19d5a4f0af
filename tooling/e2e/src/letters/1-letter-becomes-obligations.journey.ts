import { resolve } from 'node:path'

import type { Page } from '@playwright/test'

import { administrator } from '../world/come-in.ts'
import { expect, journey } from '../world/journey.ts'

const letter = resolve(import.meta.dirname, '../../../../sample-letters/mau-1-bao-cao-hang-thang.txt')

journey('the first administrator comes in by the link and turns a letter into obligations', async ({ page, world }) => {
  await setPassword(page, world.firstAdministratorLink)
  await expect(page.getByRole('heading', { name: 'Hàng việc của tôi' })).toBeVisible()

  await page.locator('input[type=file]').first().setInputFiles(letter)
  await expect(page.getByRole('heading', { name: 'Thông tin chung' })).toBeVisible({ timeout: 20_000 })
  await expect(page.getByText('Đủ để đăng ký').first()).toBeVisible()

  await page.getByRole('button', { name: 'Xác nhận và đăng ký' }).click()
  await page.getByRole('link', { name: 'Xem nghĩa vụ của văn bản' }).click()
  await expect(page).toHaveURL(/\/admin\/obligations/)
  await expect(page.getByRole('table').getByRole('row').nth(1)).toBeVisible()
})

journey('a link that was used is refused in words', async ({ page, world }) => {
  await page.goto(world.firstAdministratorLink)
  await expect(page.getByText('Liên kết này đã được dùng')).toBeVisible()
})

async function setPassword(page: Page, link: string) {
  await page.goto(link)
  await page.getByLabel('Mật khẩu mới').fill(administrator.password)
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click()
}
