import { administratorsJourney as journey, expect } from '../world/journey.ts'
import { wrongIn } from '../world/looks.ts'
import { takeIn, textFile } from '../world/take-in.ts'

journey(
  'deadlines that no task holds are dealt with by keys, from the first doubt to the confirmed letter',
  async ({ page }) => {
    await takeIn(page, textFile('han-le.txt', letterWith('9761', 'Báo cáo kết quả về Bộ trước ngày 15/12/2016.')))
    const toSee = page.getByRole('region', { name: /Cần xem/ })
    await expect(toSee).toContainText('đến hết ngày 20/5/2016 là thời hạn chưa thuộc việc nào')
    await expect(toSee).toContainText(
      'Thời hạn hoàn thành rà soát là trước ngày 30/6/2016 là thời hạn chưa thuộc việc nào',
    )
    expect(await wrongIn(page)).toEqual([])

    await page.keyboard.press('F8')
    await expect(page.getByRole('group', { name: 'Nơi nhận 3' }).getByLabel('Nghĩa là')).toBeFocused()
    await page.keyboard.press('Escape')
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Bỏ Nơi nhận 3' })).toBeFocused()
    await page.keyboard.press('Enter')

    await page.keyboard.press('F8')
    await expect(page.locator('mark[data-fields~="looseDeadlines.0"]')).toBeInViewport()
    await page.keyboard.press('Tab')
    await expect(page.getByRole('button', { name: 'Không phải thời hạn: đến hết ngày 20/5/2016' }).last()).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(toSee).not.toContainText('20/5/2016')
    await page.keyboard.press('F8')
    await page.keyboard.press('Enter')
    await expect(page.getByRole('menuitem', { name: /1\. Rà soát phần mềm/ })).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(toSee).toBeHidden()
    await expect(page.getByText('Ngày cuối cùng còn đúng hạn: 29/06/2016.')).toBeVisible()

    await page.keyboard.press('Control+Enter')
    await expect(page.getByRole('heading', { name: 'Đã đăng ký 9761/BTTTT-CNTT' })).toBeVisible()
  },
)

journey('a task that is due on several days of the year has them in one place', async ({ page }) => {
  const task = 'Định kỳ 6 tháng, hằng năm (trước ngày 25/5 và 25/11) gửi báo cáo về Bộ.'
  await takeIn(page, textFile('nhieu-ngay.txt', letterWith('9762', task)))
  const deadline = page.getByRole('group', { name: 'Việc 2: Hạn' })
  await expect(deadline).toContainText('Cùng việc này còn có hạn ở: Việc 3')
  await deadline.getByRole('button', { name: 'Sửa Việc 2: Hạn' }).press('Enter')
  await expect(deadline.getByLabel('Loại thời hạn')).toBeFocused()
  await expect(deadline.getByRole('group', { name: 'Ngày thứ 2' }).getByLabel('Tháng')).toHaveValue('11')

  await deadline.getByRole('button', { name: 'Thêm một ngày' }).press('Enter')
  const third = deadline.getByRole('group', { name: 'Ngày thứ 3' })
  await expect(third.getByLabel('Ngày', { exact: true })).toBeFocused()
  await page.keyboard.type('15')
  await page.keyboard.press('Tab')
  await page.keyboard.type('8')

  await expect(deadline).toContainText('Định kỳ hằng năm, trước ngày 15 tháng 8 hằng năm')
  const next = deadline.getByRole('listitem')
  await expect(next).toHaveText([/^24\/05\/2016/, /^14\/08\/2016/, /^24\/11\/2016/])
  await third.getByRole('button', { name: 'Bỏ Ngày thứ 3' }).press('Enter')
  await expect(deadline.getByRole('button', { name: 'Thêm một ngày' })).toBeFocused()
  await expect(page.getByRole('group', { name: 'Việc 4', exact: true })).toBeHidden()
})

/** An invented letter, marked so: a deadline in its closing words and one in a footnote stand outside its tasks. */
function letterWith(number: string, task: string): string {
  return `BỘ THÔNG TIN VÀ TRUYỀN THÔNG

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: ${number}/BTTTT-CNTT
V/v chế độ báo cáo định kỳ (văn bản thử)

Hà Nội, ngày 14 tháng 3 năm 2016

Kính gửi:
- Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ;
- Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương;
- Hội Tin học Miền Trung.

Thực hiện Quyết định số 80/2014/QĐ-TTg ngày 30 tháng 12 năm 2014 của Thủ tướng Chính phủ, Bộ Thông tin và Truyền thông đề nghị Quý cơ quan:

1. Rà soát phần mềm đang dùng tại cơ quan và các đơn vị trực thuộc(1).

2. ${task}

Hồ sơ đăng ký tham gia hội nghị nhận đến hết ngày 20/5/2016.

Trân trọng./.

(1) Thời hạn hoàn thành rà soát là trước ngày 30/6/2016.

Nơi nhận:
- Như trên;
- Lưu: VT, CNTT.

KT. BỘ TRƯỞNG
THỨ TRƯỞNG

(Đã ký)

Trần Văn Thử
`
}
