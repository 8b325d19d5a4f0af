import { useWords } from '../../lib/words.ts'
import { administrationWords } from '../../words/administration/index.ts'
import { deedsWords } from '../../words/deeds/index.ts'
import type { TrailWords } from './audit-line.ts'

/** All that the trail says: deeds, subjects, values. */
export function useTrailWords(): TrailWords {
  return { ...useWords(administrationWords), ...useWords(deedsWords) }
}
