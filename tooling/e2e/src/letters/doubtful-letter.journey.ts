import type { Page } from '@playwright/test'

import { administratorsJourney as journey, expect } from '../world/journey.ts'
import { wrongIn } from '../world/looks.ts'
import { takeIn, textFile } from '../world/take-in.ts'

journey('a doubtful letter is looked at, an agency left out, and its double refused', async ({ page }) => {
  journey.setTimeout(120_000)
  await takeIn(page, textFile('ban-quet.txt', letterWith('9751BTTTT-CNTT', 'ngày 1 4 tháng 9')))
  const toSee = page.getByRole('region', { name: /Cần xem/ })
  await expect(toSee).toContainText('“9751BTTTT-CNTT” đã sửa thành “9751/BTTTT-CNTT”')
  await toSee.getByRole('button', { name: /^Đúng: Số, ký hiệu/ }).click()
  await expect(toSee).not.toContainText('9751BTTTT-CNTT')
  await toSee.getByRole('button', { name: /Hội Tin học Miền Trung: chưa có trong danh mục/ }).click()
  await expect(page.getByRole('group', { name: 'Nơi nhận 3' }).getByLabel('Nghĩa là')).toBeFocused()
  await page.getByRole('button', { name: 'Bỏ Nơi nhận 3' }).click()

  await leaveOut(page, 'tra vinh', /Trà Vinh/)
  const reach = page.getByTestId('reach')
  await expect(reach.getByRole('heading', { name: 'Văn bản tới 91 cơ quan' })).toBeVisible()
  await expect(reach.locator('s')).toHaveText('Ủy ban nhân dân tỉnh Trà Vinh')
  await expect(reach).toContainText('Đã báo cáo bằng công văn riêng')
  expect(await wrongIn(page)).toEqual([])

  await takeIn(page, textFile('ban-chup.txt', letterWith('9751/BTTTT-CNTT', 'ngày 14 tháng 9')))
  await expect(page.getByRole('alert').filter({ hasText: 'Trùng số' })).toContainText('ban-quet.txt')
  const double = page.url()
  await page.getByRole('alert').getByRole('link', { name: 'Mở' }).click()
  await expect(page.getByText('Từ tệp ban-quet.txt')).toBeVisible()
  await expect(page.getByText('Đủ để đăng ký')).toBeVisible()
  await page.getByLabel('Trích yếu').focus()
  await page.keyboard.press('Control+Enter')
  await expect(page.getByText('91 cơ quan nhận')).toBeVisible()

  await page.goto(double)
  await expect(page.getByRole('alert').filter({ hasText: 'Trùng số' })).toContainText('Đã đăng ký')
  await expect(page.getByRole('button', { name: 'Mở văn bản đã đăng ký' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Xác nhận và/ })).toHaveCount(0)
})

journey('the words of a field come into view when it has the focus, and the keys are listed', async ({ page }) => {
  await takeIn(page, textFile('phim.txt', letterWith('9752BTTTT-CNTT', 'ngày 14 tháng 9')))
  await page.getByLabel('Người ký: họ tên').focus()
  await expect(page.locator('mark[data-fields~="signer"]').first()).toBeInViewport()
  await page.getByRole('heading', { level: 1 }).click()
  await page.keyboard.press('?')
  await expect(page.getByRole('dialog')).toContainText('Ctrl + Enter')
})

async function leaveOut(page: Page, typed: string, name: RegExp): Promise<void> {
  const reach = page.getByTestId('reach')
  await reach.getByText(/^UBND các tỉnh, thành phố trực thuộc Trung ương: 63/).click()
  await reach.getByLabel('Tìm trong danh sách').last().fill(typed)
  await reach.getByRole('checkbox', { name }).check()
  await reach.getByLabel('Lý do loại').fill('Đã báo cáo bằng công văn riêng')
  await reach.getByRole('button', { name: 'Loại 1 cơ quan' }).click()
  await expect(reach.getByText('Đã loại bằng tay: 1 cơ quan')).toBeVisible()
}

/** An invented letter, marked so, with the damage of a scan. */
function letterWith(number: string, day: string): string {
  return `BỘ THÔNG TIN VÀ TRUYỀN THÔNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: ${number}
V/v báo cáo tình hình dùng phần mềm trong nước (văn bản thử)

Hà Nội, ${day} năm 2016

Kính gửi:
- Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ;
- Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương;
- Hội Tin học Miền Trung.

Thực hiện Quyết định số 80/2014/QĐ-TTg ngày 30 tháng 12 năm 2014 của Thủ tướng Chính phủ, Bộ Thông tin và Truyền thông đề nghị Quý cơ quan:

1. Rà soát phần mềm đang dùng tại cơ quan và các đơn vị trực thuộc.

2. Báo cáo kết quả về Bộ Thông tin và Truyền thông trước ngày 15/12/2016.

Trân trọng./.

Nơi nhận:
- Như trên;
- Lưu: VT, CNTT.

KT. BỘ TRƯỞNG
THỨ TRƯỞNG

(Đã ký)

Trần Văn Thử
`
}
