import { existsSync, readdirSync } from 'node:fs'
import { join, resolve } from 'node:path'

import { administratorsJourney as journey, expect } from '../world/journey.ts'
import { dropOnQueue, takeIn } from '../world/take-in.ts'

const root = resolve(import.meta.dirname, '../../../..')
const samples = filesIn(join(root, 'sample-letters'), /^mau-.*\.(txt|docx?|pdf)$/)
const real = filesIn(join(root, '../shared/letters'), /\.txt$/)

journey('each sample letter dropped on the queue is read and opens for review', async ({ page }) => {
  journey.setTimeout(180_000)
  expect(samples.length).toBeGreaterThan(5)
  for (const file of samples) {
    await dropOnQueue(page, file)
    const review = page.getByRole('heading', { name: 'Thông tin chung' })
    const registered = page.getByRole('heading', { name: 'Việc được giao' })
    await expect(review.or(registered).first(), file).toBeVisible({ timeout: 20_000 })
    if (await registered.isVisible()) continue
    await expect(page.getByLabel('Số, ký hiệu').first(), file).not.toHaveValue('')
  }
})

journey('the five real letters are read, and 1082 reaches 92 agencies', async ({ page }) => {
  journey.skip(real.length === 0, 'SKIPPED LOUDLY: ../shared/letters is not there, the real letters were not dropped.')
  journey.setTimeout(120_000)
  for (const file of real) {
    await takeIn(page, file)
    await expect(page.getByText('Đủ để đăng ký').first(), file).toBeVisible()
    if (!file.includes('1082')) continue
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await expect(page.getByRole('dialog').getByText('17 + 4 + 8 + 63 =')).toBeVisible()
    await expect(page.getByRole('dialog').getByRole('heading', { name: '92 cơ quan nhận' })).toBeVisible()
    await page.keyboard.press('Escape')
  }
})

journey('a wrong field is corrected by hand, kept, and confirmed into a directive', async ({ page }) => {
  await takeIn(page, join(root, 'sample-letters/mau-2-ra-soat-trang-thong-tin.txt'))

  await page.getByLabel('Nơi ban hành').fill('Đà Nẵng')
  await expect(page.getByText('Đã lưu').first()).toBeVisible()
  await page.reload()
  await expect(page.getByLabel('Nơi ban hành')).toHaveValue('Đà Nẵng')
  await expect(page.getByText('Đã sửa bằng tay').first()).toBeVisible()
  await page.getByRole('button', { name: 'Xác nhận và đăng ký' }).click()

  await page.getByRole('link', { name: 'Mở văn bản' }).click()
  await expect(page.getByText('Đà Nẵng')).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Việc được giao' })).toBeVisible()
})

journey('a file that is no letter is refused beside the drop zone, in words', async ({ page }) => {
  const chooser = page.getByTestId('letter-file')

  await page.goto('/admin/')
  await chooser.setInputFiles({ name: 'anh.gif', mimeType: 'image/gif', buffer: Buffer.from('x') })
  await expect(page.getByRole('alert')).toContainText('Không nhận loại tệp của anh.gif')
  await chooser.setInputFiles({ name: 'hong.docx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 hỏng') })
  await expect(page.getByRole('alert')).toContainText('Chưa làm được')
})

journey('a letter is reviewed with the keyboard alone', async ({ page }) => {
  await takeIn(page, join(root, 'sample-letters/mau-3-gui-mot-co-quan.txt'))

  await page.getByLabel('Số, ký hiệu').first().focus()
  await expect(page.locator('mark[data-fields~="numberSymbol"]').first()).toHaveCSS('background-color', /255, 240, 168/)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Tab')
  await expect(
    page.getByRole('combobox', { name: 'Loại văn bản' }).or(page.getByLabel('Loại văn bản')).first(),
  ).toBeFocused()
  await page.getByRole('button', { name: 'Gác lại' }).press('Enter')
  await page.keyboard.type('thử bàn phím')
  await page.keyboard.press('Escape')
  await expect(page.getByRole('dialog')).toBeHidden()
})

function filesIn(folder: string, names: RegExp): string[] {
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => names.test(name))
    .map((name) => join(folder, name))
}
