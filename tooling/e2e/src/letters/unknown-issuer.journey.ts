import type { Page } from '@playwright/test'

import { administratorsJourney as journey, expect } from '../world/journey.ts'
import { wrongIn } from '../world/looks.ts'
import { drop, takeIn, textFile } from '../world/take-in.ts'

journey(
  'a letter of an issuer that is not in the register is registered by its name, and its agency chosen later',
  async ({ page }) => {
    await takeIn(page, textFile('hai-quan.txt', letterOf('TỔNG CỤC HẢI QUAN', '9761/TCHQ-GSQL')))
    const issuer = page.locator('#field-issuerId')
    await expect(issuer).toContainText('Đọc được “Tổng cục Hải quan”, chưa có trong danh mục cơ quan')
    await expect(issuer.getByLabel('Tên cơ quan ghi trong văn bản')).toHaveValue('Tổng cục Hải quan')
    await expect(issuer).not.toContainText('hãy điền')
    await expect(page.getByRole('region', { name: /Cần xem/ })).toContainText(
      'Tổng cục Hải quan: chưa có trong danh mục',
    )
    await page.getByRole('button', { name: 'Xác nhận và đăng ký' }).click()
    await page.getByRole('link', { name: 'Mở văn bản' }).click()

    await expect(page.getByText('Chưa có trong danh mục')).toBeVisible()
    await page.getByRole('button', { name: 'Chọn cơ quan' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByLabel('Cơ quan ban hành').fill('bo tai chinh')
    await page.getByRole('option', { name: 'Bộ Tài chính' }).first().click()
    await dialog.getByRole('button', { name: 'Chọn cơ quan' }).click()
    await expect(page.getByRole('link', { name: 'Bộ Tài chính', exact: true }).first()).toBeFocused()
    expect(await wrongIn(page)).toEqual([])
  },
)

journey(
  'an addressee that is not in the register is kept by its name, counted nowhere, and its agency chosen later',
  async ({ page }) => {
    const kept = 'Ban Chỉ đạo Tây Nguyên'
    const text = letterOf('BỘ THÔNG TIN VÀ TRUYỀN THÔNG', '9763/BTTTT-CNTT').replace('- Ủy ban', `- ${kept};\n- Ủy ban`)
    await takeIn(page, textFile('tay-nguyen.txt', text))
    const card = page.locator('#field-addressees\\.1')
    await expect(card).toContainText(`“${kept}” chưa có trong danh mục cơ quan nên chưa tới ai`)
    const first = page.getByRole('region', { name: /Cần xem/ })
    await expect(first).toContainText(`${kept}: chưa có trong danh mục cơ quan`)
    await expect(page.getByTestId('reach')).toContainText(`chờ chọn cơ quan: ${kept}`)
    expect(await wrongIn(page)).toEqual([])
    await page.getByRole('button', { name: 'Xác nhận và đăng ký' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'cơ quan nhận, 1 ghi theo tên' })).toBeVisible()
    await page.getByRole('link', { name: 'Mở văn bản' }).click()

    await expect(page.getByText(/^\d+ cơ quan nhận, 1 ghi theo tên$/)).toBeVisible()
    await page.getByRole('button', { name: `Chọn cơ quan cho nơi nhận “${kept}”` }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('button', { name: 'Chọn cơ quan' }).click()
    await expect(dialog).toContainText('Hãy chọn một cơ quan.')
    await dialog.getByLabel('Cơ quan nhận').fill('so thong tin tra vinh')
    await page.getByRole('option').first().click()
    await dialog.getByRole('button', { name: 'Chọn cơ quan' }).click()
    await expect(page.getByText(/Đã chọn nơi nhận: .*, có thêm 1 phần việc/)).toBeVisible()
    await expect(
      page
        .getByRole('listitem')
        .filter({ hasText: `“${kept}”` })
        .getByRole('link'),
    ).toBeFocused()
    expect(await wrongIn(page)).toEqual([])
    await expect(page.getByText(/^\d+ cơ quan nhận$/)).toBeVisible()
    await page.goto('/admin/directives?addressee=yes')
    await expect(page.getByText('9763/BTTTT-CNTT')).toHaveCount(0)
  },
)

journey('two letters of one number say so in the queue, and lead to each other', async ({ page }) => {
  await page.goto('/admin/letters')
  await drop(page, textFile('doi-1.txt', letterOf('BỘ THÔNG TIN VÀ TRUYỀN THÔNG', '9762/BTTTT-CNTT')))
  await expect(page.getByText('Bản nháp mới').or(page.getByRole('heading', { name: 'Thông tin chung' }))).toBeVisible({
    timeout: 20_000,
  })
  await page.goto('/admin/letters')
  await drop(
    page,
    textFile('doi-2.txt', `${letterOf('BỘ THÔNG TIN VÀ TRUYỀN THÔNG', '9762/BTTTT-CNTT')}\n(bản chụp khác)`),
  )
  await page.waitForURL(/admin\/letters\/.+/)
  await page.goto('/admin/letters?text=9762')
  await expect(page.getByRole('cell').filter({ hasText: 'với văn bản khác đang xem' })).toHaveCount(2)
  await expect(page.getByText(/[2-9] văn bản trùng với văn bản khác/)).toBeVisible()
  await page.getByRole('heading', { name: 'Tiếp nhận văn bản' }).click()
  await page.keyboard.press('j')
  const look = page.getByRole('complementary', { name: 'Xem trước' })
  await expect(look.getByRole('alert')).toContainText('chỉ một bản đăng ký được')
  await expect(look.getByRole('button', { name: 'Xác nhận và đăng ký' })).toHaveCount(0)
  await look.getByRole('link', { name: 'Mở bản kia' }).click()
  await expect(page.getByRole('heading', { name: 'Xác nhận văn bản 9762/BTTTT-CNTT' })).toBeVisible()
})

journey('a letter that is a directive already leads there, and by Ctrl Enter too', async ({ page }) => {
  const number = '9764/BTTTT-CNTT'
  const text = letterOf('BỘ THÔNG TIN VÀ TRUYỀN THÔNG', number)
  await takeIn(page, textFile('lan-dau.txt', text))
  await page.getByRole('button', { name: 'Xác nhận và đăng ký' }).click()
  await page.getByRole('link', { name: 'Mở văn bản' }).click()
  await page.waitForURL(/directives\/.+/)
  const directive = new URL(page.url()).pathname

  await takeIn(page, textFile('lan-hai.txt', `${text}\n(bản chụp khác)`))
  await expect(page.getByRole('alert').filter({ hasText: 'Không đăng ký được hai lần' })).toBeVisible()
  await expect(page.getByRole('button', { name: /^Xác nhận và/ })).toHaveCount(0)
  await expect(page.getByText('Số này đã được đăng ký')).toBeVisible()
  const open = page.getByRole('button', { name: 'Mở văn bản đã đăng ký' })
  await expect(open).toBeVisible()
  expect(await wrongIn(page)).toEqual([])
  const symbol = page.getByLabel('Số, ký hiệu').first()
  await symbol.fill('9765/BTTTT-CNTT')
  await expect(page.getByRole('button', { name: 'Xác nhận và đăng ký' })).toBeVisible()
  await symbol.fill(number)
  await expect(open).toBeVisible()
  await page.keyboard.press('Control+Enter')
  await page.waitForURL(`**${directive}`)

  await page.goto(`/admin/letters?text=9764`)
  await page.getByRole('heading', { name: 'Tiếp nhận văn bản' }).click()
  await page.keyboard.press('j')
  await page
    .getByRole('complementary', { name: 'Xem trước' })
    .getByRole('link', { name: 'Mở văn bản đã đăng ký' })
    .click()
  await page.waitForURL(`**${directive}`)
})

journey(
  'a letter of a directive that is there says before what it adds and leaves out, and takes its exclusions along',
  async ({ page }) => {
    const text = letterOf('BỘ THÔNG TIN VÀ TRUYỀN THÔNG', '3865/BTTTT-KHTC').replace(
      '14 tháng 9 năm 2016',
      '14 tháng 11 năm 2018',
    )
    await takeIn(page, textFile('gan-vao.txt', `HỎA TỐC\n${text}`))
    const notice = page.getByRole('alert').filter({ hasText: 'Xác nhận sẽ gắn tệp vào văn bản đã có' })
    await expect(notice).toContainText('Thêm vào văn bản đã có: độ khẩn, nơi nhận bản sao')
    await page.getByLabel('Trích yếu').fill('trích yếu sửa tay')
    await expect(notice).toContainText('Văn bản đã có giữ nguyên, không lấy phần sửa ở đây: trích yếu.')
    await page.getByRole('button', { name: 'Xem trước' }).click()
    await expect(page.getByRole('dialog')).toContainText('Thêm vào văn bản đã có')
    await page.keyboard.press('Escape')

    const reach = page.getByTestId('reach')
    await reach.getByText(/^UBND các tỉnh, thành phố trực thuộc Trung ương: \d+/).click()
    for (const province of ['Cao Bằng', 'Trà Vinh'])
      await reach.getByRole('checkbox', { name: `Chọn Ủy ban nhân dân tỉnh ${province}` }).check()
    await reach.getByLabel('Lý do loại').fill('Đã giao trong văn bản riêng')
    await reach.getByRole('button', { name: 'Loại 2 cơ quan' }).click()
    await expect(notice).toContainText('2 cơ quan bị loại ở đây cũng bị loại khỏi văn bản đã có')

    await extend(page, '3865/BTTTT-KHTC', 'PR-84')
    const join = page.getByRole('button', { name: 'Xác nhận, gắn vào bản đã có' })
    await join.click()
    const refused = page.getByRole('alert').filter({ hasText: 'Không loại được Ủy ban nhân dân tỉnh Trà Vinh khỏi' })
    await expect(refused).toBeFocused()
    await expect(refused).toBeInViewport()
    await reach.getByRole('button', { name: 'Đưa lại Ủy ban nhân dân tỉnh Trà Vinh' }).click()
    await expect(notice).toContainText('1 cơ quan bị loại ở đây cũng bị loại khỏi văn bản đã có')
    await join.click()
    await page.getByRole('link', { name: 'Mở văn bản' }).click()
    await page.getByText('Đã loại khỏi nơi nhận: 1 cơ quan').click()
    await expect(page.getByText(/Đã giao trong văn bản riêng/).first()).toBeVisible()
    await expect(page.getByText('Loại cơ quan khỏi văn bản đã có')).toBeVisible()
  },
)

/** The ministry gives one agency more time for a task of a directive. */
async function extend(page: Page, number: string, agencyId: string): Promise<void> {
  const ask = async (name: string, input: object) => {
    const asked = await page.request.get(`/trpc/${name}?input=${encodeURIComponent(JSON.stringify(input))}`)
    return (await asked.json()).result.data.rows[0].id as string
  }
  const directiveId = await ask('directives.list', { text: number })
  const id = await ask('obligations.list', { directiveId, agencyId })
  const why = { number: '77/BTTTT', reason: 'Thiên tai', approver: 'Thứ trưởng', lastDay: '2030-07-31' }
  const origin = new URL(page.url()).origin
  const done = await page.request.post('/trpc/obligations.extend', {
    data: { id, agencyId, ...why },
    headers: { origin },
  })
  expect(done.status()).toBe(200)
}

/** An invented letter, marked so. */
function letterOf(issuer: string, number: string): string {
  return `${issuer}

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Số: ${number}
V/v báo cáo tình hình dùng phần mềm trong nước (văn bản thử)

Hà Nội, ngày 14 tháng 9 năm 2016

Kính gửi:
- Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ;
- Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương.

1. Báo cáo kết quả trước ngày 15/12/2016.

Trân trọng./.

Nơi nhận:
- Như trên;
- Lưu: VT.

THỦ TRƯỞNG

(Đã ký)

Trần Văn Thử
`
}
