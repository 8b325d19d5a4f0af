import type { DeadlineReading, LetterDraft } from '@vnit/domain'
import { acceptKey, looseDeadlines } from '@vnit/domain/directives'
import { tellDone } from '../../lib/notify.tsx'
import { lettersWords } from '../../words/letters/index.ts'
import type { ReviewContext } from './review-context.ts'

type Obligation = LetterDraft['obligations'][number]

/** A deadline of the text that no task holds, with what a person may do with it. */
export type LooseDeadline = {
  index: number
  read: DeadlineReading
  /** As the text says it. */
  words: string
  /** The item of the text in which it stands. */
  provision: LetterDraft['provisions'][number] | null
  /** A person dealt with it. */
  settled: boolean
  attach: (task: number) => void
  makeTask: () => void
  dismiss: () => void
  bringBack: () => void
}

/** The deadlines of the text that no task holds. Each deed can be taken back. */
export function useLooseDeadlines({ letter, draft, change, accept }: ReviewContext): LooseDeadline[] {
  const { obligations, accepted, provisions } = draft
  return looseDeadlines(letter.reading, draft).map((read, index) => {
    const { deadline, provisionKey } = read
    const key = acceptKey('deadlines', deadline)
    const provision = provisions.find((one) => one.key === provisionKey) ?? null
    const settle = (part: { obligations?: Obligation[] }, word: 'attached' | 'madeTask' | 'dismissed') => {
      change(part)
      accept([key])
      const said = (words: typeof lettersWords.vi) => words.loose[word](deadline.words)
      const back = part.obligations ? { obligations, accepted } : { accepted }
      tellDone({ vi: said(lettersWords.vi), en: said(lettersWords.en) }, () => change(back))
    }
    return {
      index,
      read,
      words: deadline.words,
      provision,
      settled: accepted.includes(key),
      attach: (place) => {
        const task = obligations[place]
        if (!task) return
        const held = { ...task, deadline }
        const beside =
          task.deadline.kind === 'none' ? obligations.with(place, held) : obligations.toSpliced(place + 1, 0, held)
        settle({ obligations: beside }, 'attached')
      },
      makeTask: () => settle({ obligations: [...obligations, taskOf(read, provision)] }, 'madeTask'),
      dismiss: () => settle({}, 'dismissed'),
      bringBack: () => change({ accepted: accepted.filter((one) => one !== key) }),
    }
  })
}

function taskOf({ deadline }: DeadlineReading, provision: LooseDeadline['provision']): Obligation {
  return {
    provisionKey: provision?.key ?? null,
    kind: 'task',
    summary: (provision?.text ?? deadline.words).slice(0, 2000),
    summaryEn: null,
    parties: [],
    receiver: null,
    deadline,
  }
}
