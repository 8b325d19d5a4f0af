import { asOwner } from '../world/as-owner.ts'
import { administratorsJourney as journey, expect } from '../world/journey.ts'
import { takeIn, textFile } from '../world/take-in.ts'

journey('keeping the newer reading by keyboard leads on to what was kept', async ({ page, world }) => {
  await takeIn(page, textFile('bo-doc-cu.txt', text))
  await asOwner(world, 'update letter_intake set read_with = 1 where file_name = $1', ['bo-doc-cu.txt'])
  await page.reload()
  await page.getByRole('button', { name: 'Xem bộ đọc mới đọc khác ở đâu' }).click()
  const keep = page.getByRole('button', { name: 'Giữ bản đọc mới bên cạnh bản cũ' })
  await keep.focus()
  await page.keyboard.press('Enter')
  await expect(page.getByText('Đã giữ bản đọc mới bên cạnh bản cũ')).toBeVisible()
  await expect(keep).toHaveCount(0)
  const compare = page.getByRole('region', { name: '1 bản đọc mới được giữ' }).getByRole('button')
  await expect(compare).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(compare).toHaveAttribute('aria-expanded', 'true')
  await expect(page.getByText('Bản đọc này giống bản đang dùng.')).toBeVisible()
})

/** An invented letter, marked so. */
const text = `BỘ THÔNG TIN VÀ TRUYỀN THÔNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: 9781/BTTTT-CNTT
V/v báo cáo tình hình dùng phần mềm trong nước (văn bản thử)

Hà Nội, ngày 14 tháng 9 năm 2016

Kính gửi: Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ.

1. Báo cáo kết quả trước ngày 15/12/2016.

Nơi nhận:
- Như trên;
- Lưu: VT.

THỦ TRƯỞNG

(Đã ký)

Trần Văn Thử
`
