import type { CriteriaVersionId } from '../criteria-version.ts'
import { unread, type RuleSet } from '../rule.ts'

/** A circular that existed and applied, but whose criteria nobody here has read: every product stays undecided. */
export function unreadCircular(version: CriteriaVersionId, number: string): RuleSet {
  return {
    version,
    rules: [
      {
        id: 'all',
        clause: `Thông tư ${number}`,
        group: null,
        kind: 'general',
        requirement: {
          vi: `Tiêu chí của Thông tư ${number} (nội dung chưa tra được)`,
          en: `Criteria of Circular ${number} (words not read yet)`,
        },
        join: 'all',
        conditions: [unread()],
        sure: 'U',
        source: number,
      },
    ],
  }
}
