import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'

type Choice = { tags?: string[]; grave?: boolean }

/**
 * What axe finds wrong with the page as it stands, by rule and element: in all rules, or in those of the tags; all of
 * it, or only what is grave. We have no frames of other sites, so axe runs in the page itself, without a second page.
 */
export async function wrongIn(page: Page, { tags, grave }: Choice = {}): Promise<string[]> {
  const axe = new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'] })
  const { violations } = await (tags ? axe.withTags(tags) : axe).analyze()
  return violations
    .filter(({ impact }) => !grave || impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id} at ${target.join(' ')}: ${html}`))
}

/** By how many pixels the page is wider than its window; more than none is a page that scrolls sideways. */
export function widerThanWindow(page: Page): Promise<number> {
  return page.evaluate<number>('document.documentElement.scrollWidth - document.documentElement.clientWidth')
}
