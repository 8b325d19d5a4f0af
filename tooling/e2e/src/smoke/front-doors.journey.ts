import { expect, journey } from '../world/journey.ts'

journey('the catalogue opens for anybody', async ({ page }) => {
  const answer = await page.goto('/')
  expect(answer?.status()).toBe(200)
  await expect(page.locator('main')).toBeVisible()
})

journey('the admin app opens its sign-in page', async ({ page }) => {
  const answer = await page.goto('/admin')
  expect(answer?.status()).toBe(200)
  await expect(page.locator('form')).toBeVisible()
})

journey('the API says that it is ready', async ({ request }) => {
  const answer = await request.get('/readyz')
  expect(await answer.json()).toMatchObject({ ready: true })
})
