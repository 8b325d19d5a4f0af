import { expect, journey } from '../world/journey.ts'

journey('a procurement officer finds a product typed in raw Telex and reads why it qualifies', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('searchbox').or(page.getByRole('combobox')).fill('phaanf meemf kees toans')
  await page.getByRole('button', { name: 'Tìm', exact: true }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('đọc là "phần mềm kế toán"')
  await expect(page.locator('.item mark').first()).toHaveText('Phần')
  await page.getByRole('link', { name: 'Phần mềm kế toán hành chính sự nghiệp Sao Việt HCSN' }).click()
  await expect(page.locator('.band-status')).toContainText('Còn hiệu lực: từ 05/02/2024')
  await expect(page.getByRole('table')).toContainText('40/2020/TT-BTTTT')
  await expect(page.getByRole('row').filter({ hasText: 'khoản 3' })).toContainText('Đạt')
  await expect(page.locator('h1 .sample-mark')).toHaveText('Mẫu')
})

journey('filters narrow, are shown as chips, and can be taken away', async ({ page }) => {
  await page.goto('/tim-kiem')
  await page.getByRole('checkbox', { name: /Phần cứng/ }).check()
  await page.getByRole('button', { name: 'Áp dụng' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText('nhóm Phần cứng, điện tử, còn hiệu lực')
  await page.getByRole('link', { name: 'Bỏ lọc: Phần cứng, điện tử' }).click()
  await expect(page.getByRole('heading', { level: 1 })).not.toContainText('nhóm')
})

journey('the state on another day is one date away', async ({ page }) => {
  await page.goto('/san-pham/SPUT-2024-0001')
  await page.getByLabel('Xem tình trạng vào ngày khác').fill('2023-06-30')
  await page.getByRole('button', { name: 'Xem', exact: true }).click()
  await expect(page.locator('.band')).toContainText('Tình trạng vào ngày 30/06/2023')
  await expect(page.locator('.band-status')).toContainText('Chưa có hiệu lực')
})

journey('a revoked product keeps its page and answers 410', async ({ page }) => {
  const answer = await page.goto('/san-pham/SPUT-2024-0040')
  expect(answer?.status()).toBe(410)
  await expect(page.locator('.band-status')).toContainText('Đã thu hồi')
  await expect(page.getByRole('heading', { name: 'Sản phẩm cùng lĩnh vực còn hiệu lực' })).toBeVisible()
})

journey('an address that does not exist offers the search', async ({ page }) => {
  const answer = await page.goto('/en/khong-co')
  expect(answer?.status()).toBe(404)
  await expect(page.getByRole('search')).toBeVisible()
  await page.getByRole('link', { name: 'VI', exact: true }).click()
  await expect(page).toHaveURL(/\/khong-co$/)
})

journey('the language is a link to the same page', async ({ page }) => {
  await page.goto('/tim-kiem?q=may+chu&nhom=PC')
  await page.getByRole('link', { name: 'EN', exact: true }).click()
  await expect(page).toHaveURL(/\/en\/tim-kiem\?q=may\+chu&nhom=PC/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('with "may chu"')
})
