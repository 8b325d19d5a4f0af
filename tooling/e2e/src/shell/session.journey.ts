import { administrator, comeIn, signIn } from '../world/come-in.ts'
import { expect, journey } from '../world/journey.ts'

journey('whoever is not signed in signs in first and comes to the address they wanted', async ({ page }) => {
  await page.goto('/admin/agencies?asOf=2014-04-16')
  await expect(page.getByRole('heading', { name: 'Đăng nhập' })).toBeVisible()
  await expect(page).toHaveURL(/next=/)
})

journey('a wrong password is refused in words', async ({ page }) => {
  await page.goto('/admin/sign-in')
  await signIn(page, 'một mật khẩu nào đó')
  await expect(page.getByRole('alert')).toContainText('Địa chỉ hoặc mật khẩu chưa đúng')
})

journey(
  'when the session has ended, signing in again leaves the screen as it was',
  async ({ page, context, world }) => {
    await comeIn(context, world)
    await page.goto('/admin/people')
    await page.getByRole('button', { name: 'Mời người dùng' }).click()
    await page.getByLabel('Họ và tên').fill('Nguyễn Thị Đang Gõ')

    await context.clearCookies()
    await page.getByRole('dialog').getByRole('button', { name: 'Mời người dùng' }).click()
    const again = page.getByRole('dialog', { name: 'Phiên làm việc đã hết' })
    await expect(again).toBeVisible()
    await again.getByRole('textbox', { name: 'Mật khẩu' }).fill(administrator.password)
    await again.getByRole('button', { name: 'Đăng nhập', exact: true }).click()

    await expect(again).toBeHidden()
    await expect(page.getByLabel('Họ và tên')).toHaveValue('Nguyễn Thị Đang Gõ')
  },
)

journey('English is complete on the frame and stays with the person', async ({ page, context, world }) => {
  await comeIn(context, world)
  await page.goto('/admin')
  await page.getByRole('button', { name: 'EN, English' }).click()
  await expect(page.getByRole('heading', { name: 'My queue' })).toBeVisible()
  await page.reload()
  await expect(page.getByRole('link', { name: 'Agencies' })).toBeVisible()
  await page.getByRole('button', { name: 'VI, Tiếng Việt' }).click()
  await expect(page.getByRole('heading', { name: 'Hàng việc của tôi' })).toBeVisible()
})
