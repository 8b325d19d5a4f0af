import { administratorsJourney as journey, expect } from '../world/journey.ts'
import { widerThanWindow, wrongIn } from '../world/looks.ts'

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
  journey(`every screen of the frame passes axe, ${name}, and is no wider than the window`, async ({ page }) => {
    journey.setTimeout(120_000)
    await page.emulateMedia({ colorScheme: scheme })
    await page.setViewportSize({ width, height: 800 })
    for (const screen of screens) {
      await page.goto(screen)
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await page.waitForLoadState('networkidle')
      expect(await wrongIn(page), screen).toEqual([])
      expect(await widerThanWindow(page), screen).toBeLessThanOrEqual(0)
    }
  })
