import { resolve } from 'node:path'

import { administratorsJourney as journey, expect } from '../world/journey.ts'
import { pageOf, samplePeople } from '../world/people.ts'
import { drop, takeIn } from '../world/take-in.ts'

const letter = resolve(import.meta.dirname, '../../../../sample-letters/mau-6-thong-bao.txt')

journey(
  'a correction is kept when the screen is left at once, and sent again when the network is back',
  async ({ page }) => {
    await takeIn(page, letter)
    const place = page.getByLabel('Nơi ban hành')
    await place.fill('Hải Phòng')
    await page.getByRole('link', { name: 'Cơ quan', exact: true }).first().click()
    await expect(page.getByRole('heading', { name: /cơ quan vào ngày/ })).toBeVisible()
    await page.goBack()
    await expect(place).toHaveValue('Hải Phòng')

    await page.context().setOffline(true)
    await place.fill('Vinh')
    await expect(page.getByText('Chưa lưu được').first()).toBeVisible()
    await page.context().setOffline(false)
    await expect(page.getByText('Đã lưu').first()).toBeVisible({ timeout: 20_000 })
    await page.reload()
    await expect(place).toHaveValue('Vinh')
  },
)

journey('a picture that calls itself a PDF is refused by what it is', async ({ page }) => {
  const buffer = Buffer.from('47494638396101000100000000', 'hex')
  await page.goto('/admin/')
  await drop(page, { name: 'anh.pdf', mimeType: 'application/pdf', buffer })
  await expect(page.getByRole('alert')).toContainText('không nhận được')
})

journey('a page that is not for a role says so in words', async ({ world, context, browser }) => {
  const leaders = await pageOf(samplePeople.leader, { world, context, browser })
  await leaders.goto('/admin/settings')
  await expect(leaders.getByRole('heading', { name: 'Vai trò của bạn không mở được trang này' })).toBeVisible()
  await leaders.context().close()
})
