import { seed, type Platform, type SeedStep } from '@vnit/api'
import { oneAtATime } from '@vnit/api/platform/one-at-a-time'

/** Loads what is missing, tells what and how much, and takes turns with other copies on the same database. */
export async function loadWorld(platform: Platform, steps: SeedStep[], detail: (text: string) => void): Promise<void> {
  const done: string[] = []
  const tell = (step: string, result: object) => {
    const counts = Object.entries(result).filter(([, count]) => count !== 0 && count !== false)
    if (counts.length > 0) done.push(`${step}: ${counts.map(([what, count]) => `${String(count)} ${what}`).join(', ')}`)
    detail(done.join('; ') || 'nothing to load')
  }
  await oneAtATime(platform, 'vnit seed', () => seed(platform, steps, tell))
}
