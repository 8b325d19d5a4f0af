import { administratorsJourney as journey, expect } from '../world/journey.ts'
import { drop } from '../world/take-in.ts'

journey('a damaged file says so and what to do; nobody is told to try again what cannot help', async ({ page }) => {
  await page.goto('/admin/letters')
  const noise = Buffer.from(Array.from({ length: 3000 }, (_, place) => (place * 7919) % 251))
  await drop(page, [
    { name: 'hong.docx', mimeType: '', buffer: Buffer.concat([Buffer.from('PK\u0003\u0004'), noise]) },
    { name: 'nhieu-loan.docx', mimeType: '', buffer: noise },
  ])

  await expect(page.getByText('2 chưa nhận được')).toBeVisible({ timeout: 30_000 })
  for (const name of ['hong.docx', 'nhieu-loan.docx']) {
    const line = page.getByRole('listitem').filter({ hasText: name })
    await expect(line).toContainText('Tệp hỏng')
    await expect(line).toContainText('lưu lại')
    await expect(line.getByRole('button', { name: /Thử lại/ })).toHaveCount(0)
  }
})
