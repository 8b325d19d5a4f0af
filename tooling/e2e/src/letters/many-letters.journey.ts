import { administratorsJourney as journey, expect } from '../world/journey.ts'
import { widerThanWindow, wrongIn } from '../world/looks.ts'
import { drop, textFile } from '../world/take-in.ts'

journey('several files are dropped at once; two clean ones are confirmed by keyboard, one by one', async ({ page }) => {
  await page.goto('/admin/letters')
  await drop(page, [
    textFile('nhieu-1.txt', letter('7301')),
    textFile('nhieu-2.txt', letter('7302')),
    textFile('nhieu-3.txt', letter('7303')),
    textFile('nhieu-1-sao.txt', letter('7301')),
    { name: 'hong.docx', mimeType: '', buffer: Buffer.from('PK\u0003\u0004 hỏng') },
    { name: 'ung-dung.exe', mimeType: '', buffer: Buffer.from('x') },
  ])

  await expect(page.getByText('3 văn bản mới, 1 đã có từ trước, 2 chưa nhận được')).toBeVisible({ timeout: 30_000 })
  await expect(page.getByText('Cùng một tệp với văn bản đã có')).toBeVisible()
  await expect(page.getByText('Không nhận loại tệp của ung-dung.exe')).toBeVisible()
  await page.getByRole('button', { name: 'Bỏ danh sách này' }).click()

  await page.getByLabel('Số, trích yếu, cơ quan, tên tệp').fill('nhieu-')
  await expect(page.getByRole('link', { name: /730\d\/BTTTT-CNTT/ })).toHaveCount(3)
  await page.getByRole('heading', { name: 'Tiếp nhận văn bản' }).click()
  await page.keyboard.press('j')
  for (const left of [2, 1]) {
    const look = page.getByRole('complementary', { name: 'Xem trước' })
    await expect(look.getByRole('button', { name: 'Xác nhận và đăng ký' })).toBeEnabled()
    await expect(look.getByText('92', { exact: true })).toBeVisible()
    await page.keyboard.press('x')
    await expect(page.getByRole('link', { name: /730\d\/BTTTT-CNTT/ })).toHaveCount(left)
  }

  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { name: /Xác nhận văn bản 730\d/ })).toBeVisible()
})

journey('a letter confirmed at its review leads on to the next clean one', async ({ page }) => {
  await page.goto('/admin/letters')
  await drop(page, [textFile('tiep-1.txt', letter('7311')), textFile('tiep-2.txt', letter('7312'))])
  await expect(page.getByText('2 văn bản mới')).toBeVisible({ timeout: 30_000 })
  await page.getByRole('link', { name: '7311/BTTTT-CNTT' }).click()

  await page.getByRole('button', { name: 'Xác nhận, sang bản kế tiếp' }).click()

  await expect(page.getByText('Đã đăng ký 7311/BTTTT-CNTT')).toBeVisible()
  await expect(page.getByRole('heading', { name: /Xác nhận văn bản (?!7311)/ })).toBeVisible()
})

journey('when a base ends, what rests on it is flagged until somebody says that it still applies', async ({ page }) => {
  await page.goto('/admin/letters')
  await drop(page, [
    textFile('can-cu-1.txt', letter('7321', 'Căn cứ Nghị định số 987/2007/NĐ-CP ngày 10/4/2007 của Chính phủ;')),
    textFile('can-cu-2.txt', letter('7322', 'Căn cứ Công văn số 7321/BTTTT-CNTT ngày 10/3/2016 của Bộ;')),
  ])
  await expect(page.getByText('2 văn bản mới')).toBeVisible({ timeout: 30_000 })
  for (const number of ['7321', '7322']) {
    await page.goto(`/admin/letters?text=${number}`)
    await page.getByRole('link', { name: `${number}/BTTTT-CNTT` }).focus()
    await page.getByRole('complementary').getByRole('button', { name: 'Xác nhận và đăng ký' }).click()
    await expect(page.getByText(`Đã đăng ký ${number}/BTTTT-CNTT`)).toBeVisible()
  }

  await page.goto('/admin/directives?text=7322')
  await page.getByRole('link', { name: '7322/BTTTT-CNTT' }).click()
  const bases = page.getByRole('region', { name: 'Dựa trên' })
  await expect(bases.getByText('qua 7321/BTTTT-CNTT')).toBeVisible()
  await bases.getByRole('link', { name: 'Nghị định 987/2007/NĐ-CP' }).click()
  await expect(page.getByRole('heading', { name: 'Nghị định 987/2007/NĐ-CP' })).toBeVisible()
  await page.getByRole('button', { name: 'Ghi hết hiệu lực' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Ngày đầu tiên không còn hiệu lực').fill('1/1/2020')
  await dialog.getByLabel('Hoặc ghi số, ký hiệu').fill('988/2019/NĐ-CP')
  await dialog.getByLabel('Câu chữ nói điều này').fill('Văn bản thử: nghị định này thay thế nghị định trước.')
  await dialog.getByRole('button', { name: 'Ghi hết hiệu lực' }).click()
  await expect(page.getByText('2 văn bản cần xem lại')).toBeVisible()
  await expect(page.getByRole('region', { name: 'Hết hiệu lực' })).toBeFocused()
  for (const width of [1440, 390]) {
    await page.setViewportSize({ width, height: 900 })
    expect(await wrongIn(page)).toEqual([])
    expect(await widerThanWindow(page)).toBeLessThanOrEqual(0)
  }
  await page.setViewportSize({ width: 1440, height: 900 })

  await page.goto('/admin/')
  await expect(page.getByRole('region', { name: /Căn cứ đã hết hiệu lực/ })).toContainText('988/2019/NĐ-CP')
  await page.goto('/admin/directives?basis=yes')
  await expect(page.getByText('Căn cứ hết hiệu lực').first()).toBeVisible()
  await page.getByRole('link', { name: '7322/BTTTT-CNTT' }).click()
  await expect(page.getByText('(qua 7321/BTTTT-CNTT)')).toBeVisible()
  await page.getByRole('button', { name: /Đã xem: vẫn áp dụng/ }).click()
  await page.getByLabel('Lý do').fill('Nội dung vẫn phù hợp')
  await page.getByRole('dialog').getByRole('button', { name: 'Đã xem: vẫn áp dụng' }).click()
  await expect(page.getByText('Đã xem, vẫn áp dụng: Nội dung vẫn phù hợp')).toBeVisible()
  await page.goto('/admin/directives?basis=yes')
  await expect(page.getByRole('link', { name: '7321/BTTTT-CNTT' })).toBeVisible()
  await expect(page.getByRole('link', { name: '7322/BTTTT-CNTT' })).toHaveCount(0)
})

/** A letter that is read completely: two tasks with their deadlines, for ministries and provinces. */
function letter(number: string, basis = ''): string {
  return [
    'BỘ THÔNG TIN VÀ TRUYỀN THÔNG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '\tĐộc lập - Tự do - Hạnh phúc',
    `Số: ${number}/BTTTT-CNTT\tHà Nội, ngày 10 tháng 3 năm 2016`,
    'V/v báo cáo tình hình sử dụng phần mềm trong nước',
    '',
    'Kính gửi:',
    '- Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ;',
    '- Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương.',
    '',
    basis,
    'Bộ Thông tin và Truyền thông đề nghị:',
    '',
    '1. Tổ chức phổ biến nội dung công văn này đến các đơn vị trực thuộc trước ngày 30/4/2016.',
    '2. Báo cáo kết quả về Bộ Thông tin và Truyền thông trước ngày 15/6/2016.',
    '',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT, CNTT.',
    '\tKT. BỘ TRƯỞNG\n\tTHỨ TRƯỞNG\n\n\tNguyễn Văn Mẫu',
  ].join('\n')
}
