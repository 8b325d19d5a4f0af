import { administratorsJourney as journey, expect } from '../world/journey.ts'
import { takeIn, textFile } from '../world/take-in.ts'

journey.use({ viewport: { width: 390, height: 844 } })

journey('on a phone nothing of a review stands beside the screen, and a long group goes down', async ({ page }) => {
  await takeIn(page, textFile('khong-nguoi-ky.txt', letter))
  await expect(page.getByText('Người ký: Không đọc được')).toBeVisible()
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390)

  await page.getByText('Các Bộ: 17').click()
  const ministries = page.getByTestId('reach').getByRole('list').first()
  await expect(ministries.getByRole('listitem')).toHaveCount(17)
  await expect(ministries.getByRole('listitem').first()).toHaveText('Bộ Công an')
  expect(await ministries.evaluate((list) => list.scrollWidth - list.clientWidth)).toBe(0)
})

const letter = `BỘ THÔNG TIN VÀ TRUYỀN THÔNG
Số: 7390/BTTTT-CNTT
Hà Nội, ngày 10 tháng 5 năm 2016

V/v bổ sung số liệu

Kính gửi: Các Bộ, cơ quan ngang Bộ.

Bộ Thông tin và Truyền thông đề nghị Quý cơ quan bổ sung số liệu trước ngày 25 tháng 5 năm 2016.

Trân trọng./.
`
