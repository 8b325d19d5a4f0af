import type { DraftProblem, LetterDraft, LetterView } from '@vnit/domain'
import type { LetterDraftState } from './use-letter-draft.ts'

/** What every group of fields needs to draw itself. */
export type ReviewContext = {
  letter: LetterView
  draft: LetterDraft
  change: LetterDraftState['change']
  accept: LetterDraftState['accept']
  problems: readonly DraftProblem[]
  seen: ReadonlySet<string>
  readOnly: boolean
  /** The version that is saved; what the server counts is of this one. */
  version: number
  exclude: LetterDraftState['exclude']
  include: LetterDraftState['include']
}
