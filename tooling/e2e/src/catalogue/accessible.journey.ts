import type { Page } from '@playwright/test'

import { expect, journey } from '../world/journey.ts'
import { widerThanWindow, wrongIn } from '../world/looks.ts'

const plain = [
  '/',
  '/en',
  '/doanh-nghiep',
  '/doanh-nghiep/phan-mem-sao-viet',
  '/van-ban',
  '/huong-dan',
  '/du-lieu-mau',
  '/danh-sach/P',
  '/khong-co',
]
const rich = [
  '/tim-kiem?q=ke+toan',
  '/en/tim-kiem?nhom=PC',
  '/tim-kiem?q=xyzzy',
  '/san-pham/SPUT-2024-0001',
  '/en/san-pham/SPUT-2024-0024',
  '/san-pham/SPUT-2024-0040',
]

for (const path of plain)
  journey(`${path} is accessible and does not scroll sideways`, async ({ page }) => {
    await page.goto(path)
    await expectWell(page)
  })

for (const path of rich)
  journey(`${path} is accessible and does not scroll sideways: light, dark, and 320 pixels wide`, async ({ page }) => {
    await page.goto(path)
    await expectWell(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await expectWell(page)
    await page.emulateMedia({ colorScheme: 'light' })
    await page.setViewportSize({ width: 320, height: 700 })
    await page.reload()
    await expectWell(page)
  })

async function expectWell(page: Page) {
  expect(await wrongIn(page, { tags: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'] })).toEqual([])
  expect(await widerThanWindow(page)).toBeLessThanOrEqual(0)
}
