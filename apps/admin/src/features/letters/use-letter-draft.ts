import { useRef, useState } from 'react'
import type { DraftProblem, ExclusionsChanged, LetterChanges, LetterDraft, LetterView } from '@vnit/domain'
import { letterDoubts } from '@vnit/domain/directives'
import { tellDone } from '../../lib/notify.tsx'
import { problemIn } from '../../lib/problem.ts'
import { rememberSave } from '../../lib/saves-on-the-way.ts'
import { useAutosave } from '../../lib/use-autosave.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { acceptKeys } from './accept-keys.ts'
import { changedFields, pickFields, type Sayable } from './changed-fields.ts'
import { useCorrectLetter, useExcludeAddressees, useIncludeAddressees, useLetterCache } from './letters.api.ts'

/** Two versions of the same letter: what stands on this screen and what somebody else saved meanwhile. */
export type Conflict = { mine: LetterDraft; theirs: LetterView; fields: Sayable[] }

/** The letter as corrected on this screen: saved by itself with the version that was seen; a conflict shows both. */
export function useLetterDraft(letter: LetterView) {
  const correct = useCorrectLetter()
  const cache = useLetterCache(letter.id)
  const [draft, setDraft] = useState(letter.draft)
  const [problems, setProblems] = useState<DraftProblem[]>(letter.draftProblems)
  const [conflict, setConflict] = useState<Conflict | null>(null)
  const [refused, setRefused] = useState<unknown>(null)
  const [version, setVersion] = useState(letter.version)
  const exclude = useExcludeAddressees()
  const include = useIncludeAddressees()
  const saved = useRef({ draft: letter.draft, version: letter.version })
  const turn = useRef<Promise<unknown>>(Promise.resolve())

  const save = async (shown: LetterDraft) => {
    const now = savable(shown)
    const fields = changedFields(saved.current.draft, now)
    if (fields.length === 0) return
    const changes = pickFields(now, fields)
    try {
      const answer = await correct.mutateAsync({ id: letter.id, version: saved.current.version, changes })
      saved.current = { draft: now, version: answer.version }
      setProblems(answer.problems)
      setVersion(answer.version)
      setRefused(null)
      cache.keep((before) => ({
        ...before,
        version: answer.version,
        draft: now,
        draftProblems: answer.problems,
        corrections: { ...before.corrections, ...changes },
      }))
    } catch (error) {
      if (problemIn(error).code !== 'record.changed_meanwhile') {
        setRefused(error)
        throw error
      }
      const theirs = await cache.refetch()
      setConflict({ mine: now, theirs, fields: changedFields(theirs.draft, now) })
      throw error
    }
  }
  const inTurn = (now: LetterDraft) => {
    const mine = turn.current.catch(() => {}).then(() => save(now))
    turn.current = mine
    rememberSave(letter.id, mine)
    return mine
  }
  const autosave = useAutosave(draft, inTurn)
  const settle = async () => {
    await autosave.flush()
    await turn.current
    return saved.current.version
  }
  /** A deed on the saved letter that answers its new version and exclusions; what is typed meanwhile is saved behind it. */
  const decide = async (deed: (version: number) => Promise<ExclusionsChanged>) => {
    await settle()
    const mine = turn.current.then(() => deed(saved.current.version)).then(decided)
    turn.current = mine.catch(() => {})
    return mine
  }
  const decided = (answer: ExclusionsChanged) => {
    const { exclusions, version } = answer
    saved.current = { draft: { ...saved.current.draft, exclusions }, version }
    setDraft((before) => ({ ...before, exclusions }))
    setProblems(answer.problems)
    setVersion(version)
    cache.keep((before) => ({
      ...before,
      version,
      draft: { ...before.draft, exclusions },
      draftProblems: answer.problems,
    }))
  }
  /** What was typed since the conflict came up stands, whichever version is kept. */
  const resolve = (keep: readonly Sayable[]) => {
    if (!conflict) return
    const { mine, theirs } = conflict
    saved.current = { draft: theirs.draft, version: theirs.version }
    setProblems(theirs.draftProblems)
    setVersion(theirs.version)
    setConflict(null)
    setDraft((now) => ({ ...theirs.draft, ...pickFields(now, [...keep, ...changedFields(mine, savable(now))]) }))
  }
  return {
    draft,
    problems,
    conflict,
    refused,
    resolve,
    saveState: autosave.state,
    change: (part: LetterChanges & { issuerName?: string | null }) => setDraft((before) => ({ ...before, ...part })),
    /** A person looked at doubtful values and found them right. */
    accept: (keys: string[]) => {
      const taken = (now: LetterDraft) => acceptKeys(now.accepted, keys, () => doubtfulIn(letter, now))
      setDraft((before) => ({ ...before, accepted: taken(before).accepted }))
      const { left } = taken(draft)
      if (left > 0) tellDone({ vi: lettersWords.vi.toSee.left(left), en: lettersWords.en.toSee.left(left) })
    },
    /** Saves at once and answers the version that stands then. */
    settle,
    /** The version that is saved. */
    version,
    exclude: (agencyIds: string[], reason: string) =>
      decide((now) => exclude.mutateAsync({ id: letter.id, version: now, agencyIds, reason })),
    include: (agencyIds: string[]) => decide((now) => include.mutateAsync({ id: letter.id, version: now, agencyIds })),
  }
}

export type LetterDraftState = ReturnType<typeof useLetterDraft>

/** A task just added has no words yet; it is kept once it has some. */
function savable(draft: LetterDraft): LetterDraft {
  if (draft.obligations.every(({ summary }) => summary.trim() !== '')) return draft
  return { ...draft, obligations: draft.obligations.filter(({ summary }) => summary.trim() !== '') }
}

function doubtfulIn({ reading }: LetterView, draft: LetterDraft): ReadonlySet<string> {
  return new Set(letterDoubts(reading, { ...draft, accepted: [] }).map(({ key }) => key))
}
