import { join, resolve } from 'node:path'
import { administratorsJourney as journey, expect } from '../world/journey.ts'
import { drop, takeIn } from '../world/take-in.ts'

const samples = resolve(import.meta.dirname, '../../../../sample-letters')

journey(
  'a scan tells its pages while it is recognised, can be stopped, and opens for review when it is read',
  async ({ page }) => {
    journey.setTimeout(240_000)
    const work = page.getByRole('status').filter({ hasText: 'Nhận dạng chữ trong ban-quet-hai-trang.pdf' })

    await page.goto('/admin/')
    await drop(page, join(samples, 'ban-quet-hai-trang.pdf'))
    await expect(work).toBeVisible({ timeout: 30_000 })
    await work.getByRole('button').click()
    await expect(work).toBeHidden({ timeout: 30_000 })
    await expect(page.getByText('Đã dừng').first()).toBeVisible({ timeout: 30_000 })

    await drop(page, join(samples, 'ban-quet-hai-trang.pdf'))
    await expect(work).toContainText('Xong trang 1/2', { timeout: 120_000 })
    await expect(page.getByRole('heading', { name: 'Thông tin chung' })).toBeVisible({ timeout: 120_000 })
    await expect(page.getByLabel('Số, ký hiệu').first()).toHaveValue('9001/BTTTT-THH')
  },
)

journey('a letter typed in an old font says that it was converted', async ({ page }) => {
  await takeIn(page, join(samples, 'phong-cu-vni-mau-6.txt'))
  await expect(page.getByText('Chữ được chuyển từ VNI')).toBeVisible()
})
