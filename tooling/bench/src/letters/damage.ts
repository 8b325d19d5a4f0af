import { seeded } from '../random.ts'
import { citationDamages } from './damages/citations.ts'
import { dateDamages } from './damages/dates.ts'
import { numberDamages } from './damages/number.ts'
import { pageDamages } from './damages/page.ts'
import type { Damage, Page, Random } from './damages/tools.ts'
import { wordDamages } from './damages/words.ts'
import type { Marks } from './marks.ts'

/** How often each family of damage is tried on one document. */
const courses: [damages: Damage[], tries: (random: Random) => number][] = [
  [numberDamages, (random) => Math.floor(random() * 2.4)],
  [dateDamages, (random) => 1 + Math.floor(random() * 2)],
  [citationDamages, (random) => Math.floor(random() * 4)],
  [wordDamages, (random) => 1 + Math.floor(random() * 3)],
  [pageDamages, (random) => Math.floor(random() * 2.5)],
]

/** The damage that scanning and copying do, the same for equal seeds; labels that it destroys become null in the marks. */
export function damaged(text: string, marks: Marks, seed: number): { text: string; damages: string[] } {
  const random = seeded(seed)
  const page: Page = { text, marks, random }
  const done: string[] = []
  for (const [damages, tries] of courses) {
    for (let left = tries(random); left > 0; left--) {
      const damage = weighted(damages, random)
      const after = damage.apply(page)
      if (after === null || after === page.text) continue
      page.text = after
      done.push(damage.name)
    }
  }
  return { text: page.text, damages: done }
}

function weighted(damages: Damage[], random: Random): Damage {
  let at = random() * damages.reduce((sum, { weight }) => sum + weight, 0)
  return damages.find(({ weight }) => (at -= weight) < 0) ?? (damages[0] as Damage)
}
