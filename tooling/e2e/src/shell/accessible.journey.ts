import { AxeBuilder } from '@axe-core/playwright'

import { comeIn } from '../world/come-in.ts'
import { expect, journey } from '../world/journey.ts'

const screens = [
  '/admin/agencies',
  '/admin/agencies?ever=yes&text=tra+vinh',
  '/admin/agencies/DIC-84',
  '/admin/people',
  '/admin/account',
  '/admin/jobs',
  '/admin/settings',
  '/admin/audit',
]

for (const [name, width, scheme] of [
  ['wide and light', 1440, 'light'],
  ['narrow and dark', 320, 'dark'],
] as const)
  journey(
    `every screen of the frame passes axe, ${name}, and is no wider than the window`,
    async ({ page, firstAdministratorLink }) => {
      journey.setTimeout(120_000)
      await page.emulateMedia({ colorScheme: scheme })
      await comeIn(page, firstAdministratorLink)
      await page.setViewportSize({ width, height: 800 })
      for (const screen of screens) {
        await page.goto(screen)
        await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
        await page.waitForLoadState('networkidle')
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(
          violations.map(({ id, nodes }) => `${screen}: ${id} at ${nodes[0]?.target.join(' ')}`),
          screen,
        ).toEqual([])
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect(wider, screen).toBeLessThanOrEqual(0)
      }
    },
  )
