import type { DraftProblem, LetterDraft, LetterView } from '@vnit/domain'
import type { LetterDraftState } from './use-letter-draft.ts'

/** What every group of fields needs to draw itself. */
export type ReviewContext = {
  letter: LetterView
  draft: LetterDraft
  change: LetterDraftState['change']
  problems: readonly DraftProblem[]
  seen: ReadonlySet<string>
  readOnly: boolean
}
