import { administratorsJourney as journey, expect } from '../world/journey.ts'

journey('Ctrl K finds an agency without marks and opens it, without the mouse', async ({ page }) => {
  await page.goto('/admin')
  await expect(page.getByRole('heading', { name: 'Hàng việc của tôi' })).toBeVisible()
  await page.keyboard.press('Control+k')
  await page.getByRole('combobox', { name: 'Tìm trong hệ thống' }).pressSequentially('tinh tra vinh')
  await expect(page.getByRole('option', { name: /^Tỉnh Trà Vinh/ })).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/admin\/agencies\//)
})

journey('the first stop of Tab leads to the content, and J and K walk the rows', async ({ page }) => {
  await page.goto('/admin/people')
  await expect(page.getByRole('table')).toBeVisible()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused()
  await page.keyboard.press('Enter')

  const rows = page.locator('[data-row-link]')
  await page.keyboard.press('j')
  await expect(rows.nth(0)).toBeFocused()
  await page.keyboard.press('j')
  await expect(rows.nth(1)).toBeFocused()
  await page.keyboard.press('k')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/admin\/people\/.+/)
})

journey('J and K rest when they are switched off', async ({ page }) => {
  await page.goto('/admin/people')
  await page.getByRole('button', { name: 'Hiển thị' }).click()
  await page.getByRole('switch', { name: 'Phím J, K, Enter' }).uncheck({ force: true })
  await page.keyboard.press('Escape')
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
  await page.keyboard.press('j')
  await expect(page.locator('[data-row-link]:focus')).toHaveCount(0)
})
