import { administratorsJourney as journey, expect } from '../world/journey.ts'

journey('the tree of agencies is that of the chosen day', async ({ page }) => {
  await page.goto('/admin')
  await page.getByRole('link', { name: 'Cơ quan', exact: true }).click()
  await page.getByLabel('Xem tại ngày').fill('16/4/2014')
  await page.keyboard.press('Enter')

  await expect(page).toHaveURL(/asOf=2014-04-16/)
  await expect(page.getByRole('heading', { name: /vào ngày 16\/04\/2014/ })).toBeVisible()
  await expect(page.getByRole('heading', { name: 'Bộ (18)' })).toBeVisible()
  await expect(page.getByRole('link', { name: 'Bộ Thông tin và Truyền thông' })).toBeVisible()
  await expect(page.getByText('Đang xem hiện trạng vào ngày 16/04/2014')).toBeVisible()
})

journey('an agency that is gone is found without marks, and its heir is named', async ({ page }) => {
  await page.goto('/admin/agencies?ever=yes')
  await page.getByLabel('Tìm cơ quan').fill('so thong tin tra vinh')
  await page.getByRole('link', { name: 'Sở Thông tin và Truyền thông tỉnh Trà Vinh' }).click()

  await expect(page.getByRole('heading', { name: 'Sở Thông tin và Truyền thông tỉnh Trà Vinh' })).toBeVisible()
  await expect(page.getByText('Đã thôi hoạt động')).toBeVisible()
  const graph = page.getByRole('group', { name: 'Sơ đồ kế thừa' })
  await expect(graph.getByRole('link')).toHaveCount(5)
  await expect(graph.getByRole('link', { name: /01\/07\/2025 · hợp nhất.*tỉnh Vĩnh Long/ })).toBeVisible()
  await expect(page.getByRole('list', { name: 'Sơ đồ dưới dạng danh sách' }).getByText('hợp nhất vào')).toHaveCount(3)
})

journey('back returns to the filters that were set', async ({ page }) => {
  await page.goto('/admin/agencies?asOf=2014-04-16')
  await page.getByRole('link', { name: 'Bộ Công an' }).click()
  await expect(page).toHaveURL(/agencies\/MPS\?asOf=2014-04-16/)
  await page.goBack()
  await expect(page.getByRole('heading', { name: /16\/04\/2014/ })).toBeVisible()
})
