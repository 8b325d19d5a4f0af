import { AxeBuilder } from '@axe-core/playwright'
import { expect, journey } from '../world/journey.ts'

const templates = [
  '/',
  '/en',
  '/tim-kiem?q=ke+toan',
  '/en/tim-kiem?nhom=PC',
  '/tim-kiem?q=xyzzy',
  '/san-pham/SPUT-2024-0001',
  '/en/san-pham/SPUT-2024-0024',
  '/san-pham/SPUT-2024-0040',
  '/doanh-nghiep',
  '/doanh-nghiep/phan-mem-sao-viet',
  '/van-ban',
  '/huong-dan',
  '/du-lieu-mau',
  '/danh-sach/P',
  '/khong-co',
]

const sideways = 'document.documentElement.scrollWidth - document.documentElement.clientWidth'

const looks = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1440, height: 900 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1440, height: 900 } },
  { name: 'at 320 px', colorScheme: 'light', viewport: { width: 320, height: 700 } },
] as const

for (const { name, ...look } of looks) {
  journey.describe(name, () => {
    journey.use(look)

    for (const path of name === 'light' ? templates : templates.slice(2, 8))
      journey(`${path} is accessible and does not scroll sideways`, async ({ page }) => {
        await page.goto(path)
        const { violations } = await new AxeBuilder({ page })
          .withTags(['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'])
          .analyze()
        expect(violations.map((one) => `${one.id}: ${one.nodes[0]?.html}`)).toEqual([])
        const overflow = await page.evaluate<number>(sideways)
        expect(overflow).toBeLessThanOrEqual(0)
      })
  })
}
