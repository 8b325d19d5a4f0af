import { administratorsJourney as journey, expect } from '../world/journey.ts'
import { widerThanWindow, wrongIn } from '../world/looks.ts'
import { pageOf, samplePeople } from '../world/people.ts'

journey(
  'the duties of Sở TT&TT Trà Vinh show with whom they are today, since when and under what',
  async ({ page }) => {
    await page.goto('/admin/obligations?agency=DIC-84&structure=as-of')

    const rows = page.getByRole('table').getByRole('row')
    await expect(rows.nth(1)).toContainText('Sở Thông tin và Truyền thông tỉnh Trà Vinh')
    await expect(rows.nth(1)).toContainText('nay do Sở Khoa học và Công nghệ tỉnh Vĩnh Long')
    await expect(rows.nth(1)).toContainText('ngày 01/07/2025 theo')
  },
)

journey('a deadline explains itself, and a share is extended, claimed, sent back and closed', async ({ page }) => {
  await page.goto('/admin/obligations?late=yes&text=1047')
  await page.getByRole('table').getByRole('row').nth(1).getByRole('link').first().click()
  await expect(page.getByText('Một lần, trước 15/06/2015 (chính ngày đó là đã trễ).')).toBeVisible()

  await page.getByRole('button', { name: 'Gia hạn' }).click()
  const extending = page.getByRole('dialog')
  await extending.getByLabel('Ngày cuối mới còn đúng hạn').fill('30/06/2015')
  await extending.getByLabel('Số văn bản cho phép').fill('1/VB-THU')
  await extending.getByLabel('Người cho phép').fill('Người thử')
  await extending.getByLabel('Lý do').fill('thử gia hạn')
  await extending.getByRole('button', { name: 'Gia hạn' }).click()
  await expect(page.getByText('Hạn ban đầu')).toBeVisible()

  await page.getByRole('button', { name: 'Báo đã làm xong' }).click()
  await page.getByLabel('Đã làm gì').fill('Đã gửi báo cáo số 1/BC-THU')
  await page.getByRole('dialog').getByRole('button', { name: 'Báo đã làm xong' }).click()
  await expect(page.getByText('Đã báo xong, chờ quyết định').first()).toBeVisible()

  await page.getByRole('button', { name: 'Trả lại' }).click()
  await page.getByRole('dialog').getByLabel('Lý do').fill('thiếu phụ lục')
  await page.getByRole('dialog').getByRole('button', { name: 'Trả lại' }).click()
  await expect(page.getByRole('dialog')).toBeHidden()

  await page.getByRole('button', { name: 'Kết thúc việc' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Kết thúc việc' }).click()
  await expect(page.getByText('không còn gì phải làm')).toBeVisible()
  await expect(page.getByText('thiếu phụ lục').first()).toBeVisible()
})

journey('what is listed is taken away as a workbook', async ({ page }) => {
  await page.goto('/admin/obligations?agency=DIC-84&structure=as-of')
  const download = page.waitForEvent('download')

  await page.getByRole('button', { name: 'Xuất tệp' }).click()

  expect((await download).suggestedFilename()).toMatch(/\.xlsx$/)
})

journey(
  'an agency officer sees only what falls to their agency, and takes no letters in',
  async ({ world, context, browser }) => {
    const officers = await pageOf(samplePeople.officerOfDstVinhLong, { world, context, browser })

    await officers.goto('/admin/')
    await expect(officers.getByRole('heading', { name: 'Hàng việc của tôi' })).toBeVisible()
    await expect(officers.getByTestId('letter-file')).toHaveCount(0)
    await officers.goto('/admin/obligations')
    const names = officers.getByRole('table').getByRole('row').locator('td:nth-child(2)')
    await expect(names.first()).toBeVisible()
    for (const name of await names.allInnerTexts()) expect(name).toMatch(/Trà Vinh|Vĩnh Long|Bến Tre/)
    await officers.context().close()
  },
)

for (const width of [1440, 390])
  journey(`nothing serious stands in the way at ${width} pixels`, async ({ page }) => {
    journey.setTimeout(120_000)
    await page.setViewportSize({ width, height: 900 })
    for (const address of ['/admin/', '/admin/letters', '/admin/directives', '/admin/obligations?late=yes']) {
      await page.goto(address)
      await expect(page.getByText('Đang tải…')).toHaveCount(0)
      const wrong = await wrongIn(page, { tags: ['wcag2a', 'wcag2aa', 'wcag22aa'], grave: true })
      expect(wrong, address).toEqual([])
      expect(await widerThanWindow(page), address).toBeLessThanOrEqual(0)
    }
  })
