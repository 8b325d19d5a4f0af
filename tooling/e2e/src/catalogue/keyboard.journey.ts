import { expect, journey } from '../world/journey.ts'

journey('the keyboard alone is enough: skip link, suggestions, a product', async ({ page }) => {
  await page.goto('/')
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: 'Đến nội dung chính' })).toBeFocused()
  await page.keyboard.press('Enter')
  await page.keyboard.press('Tab')
  const box = page.locator('#q')
  await expect(box).toBeFocused()
  await expect(box).toHaveAttribute('role', 'combobox')
  await page.keyboard.type('hoa don', { delay: 30 })
  const options = page.getByRole('option')
  await expect(options.first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await expect(box).toHaveValue('hoa don')
  await page.keyboard.press('Escape')
  await expect(options.first()).toBeHidden()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/tim-kiem\?q=hoa\+don/)
})

journey.describe('without scripts', () => {
  journey.use({ javaScriptEnabled: false })

  journey('search, filters and pages all work', async ({ page }) => {
    await page.goto('/tim-kiem')
    await page.getByRole('checkbox', { name: /Dịch vụ CNTT/ }).check()
    await page.getByRole('button', { name: 'Áp dụng' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toContainText('nhóm Dịch vụ CNTT')
    await page.getByRole('link', { name: 'Trang sau' }).click()
    await expect(page.locator('.item')).not.toHaveCount(0)
    await page.goto('/san-pham/SPUT-2024-0005')
    await expect(page.getByRole('table')).toBeVisible()
  })
})
