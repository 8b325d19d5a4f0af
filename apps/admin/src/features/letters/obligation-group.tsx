import { sameValue, type LetterDraft, type LetterView, type Span } from '@vnit/domain'
import type { ReviewField, ReviewGroup } from '../../components/review-page/review-types.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { AddButton } from './add-button.tsx'
import { daysOfSameWork } from './days-of-same-work.ts'
import { FoldCard } from './fold-card.tsx'
import { LateDeadlineEditor } from './late-deadline-editor.tsx'
import { LateDeadlineExplained } from './late-deadline-explained.tsx'
import css from './letters.module.css'
import { listChanges, placeName } from './list-changes.ts'
import { matchAnchors } from './match-anchors.ts'
import { PartiesInWords } from './party-editor.tsx'
import { useOtherDeadlines } from './other-deadlines.tsx'
import type { ReviewContext } from './review-context.ts'
import { TaskEditor } from './task-editor.tsx'

type Obligation = LetterDraft['obligations'][number]

const nameOf = (one: Pick<Obligation, 'provisionKey' | 'summary'>) => `${one.provisionKey} ${one.summary}`
const identify = { item: nameOf, read: nameOf }

/** The tasks of the letter: what is to be done, who does it, and its deadline beside its own words. */
export function useObligationGroup(context: ReviewContext): ReviewGroup {
  const { letter, draft, change, problems, seen, readOnly } = context
  const words = useWords(lettersWords)
  const { taskKind, repair } = useWords(meaningsWords)
  const changes = listChanges(draft.obligations, (obligations) => change({ obligations }))
  const anchors = matchAnchors(draft.obligations, letter.reading.obligations, identify)
  const own = problems.filter(({ field }) => field === 'obligations')
  const fields = draft.obligations.flatMap((task, index): ReviewField[] => {
    const key = `obligations.${index}`
    const read = anchors[index] ?? null
    const name = words.obligation(index + 1)
    const problem = own.find((one) => one.words === task.summary)
    const set = (part: Partial<Obligation>) => changes.replace(index, { ...task, ...part })
    const more = daysOfSameWork(draft.obligations, index, (obligations) => change({ obligations }))
    const timeless = task.deadline.kind === 'none'
    const before = read && JSON.stringify([read.kind, read.summary, read.receiver, read.provisionKey])
    const about: ReviewField = {
      key,
      label: name,
      spans: read?.spans ?? [],
      confidence: read?.confidence ?? null,
      changed: before !== JSON.stringify([task.kind, task.summary, task.receiver, task.provisionKey]),
      seen: seen.has(key),
      mends: (read?.repairs ?? []).map(({ code, was, became }) => ({ was, became, what: repair[code] })),
      ...(problem ? { error: words.problem[problem.code] } : {}),
      editor: (
        <FoldCard
          name={name}
          readOnly={readOnly}
          startOpen={task.summary === ''}
          summary={
            <>
              <strong lang="vi">
                {index + 1}. {task.summary}
              </strong>
              <div className="small muted">
                {taskKind[task.kind]} · <PartiesInWords task={task} />
                {timeless ? ` · ${words.noDeadline}` : ''}
                {task.receiver ? (
                  <>
                    {' '}
                    · {words.receiver}: <span lang="vi">{task.receiver}</span>
                  </>
                ) : null}
              </div>
            </>
          }
          onRemove={() => changes.remove(index, placeName('obligation', index))}
        >
          <TaskEditor task={task} provisions={draft.provisions} asOf={draft.issuedOn} onChange={set} />
          {timeless ? (
            <div className={css['wide']}>
              <LateDeadlineEditor
                value={task.deadline}
                from={draft.issuedOn}
                more={more}
                onChange={(deadline) => set({ deadline })}
              />
            </div>
          ) : null}
        </FoldCard>
      ),
    }
    const until: ReviewField = {
      key: `${key}.deadline`,
      label: `${name}: ${words.deadline}`,
      spans: spansOf(task.deadline, read?.deadlineSpans ?? [], letter),
      confidence: null,
      changed: JSON.stringify(read?.deadline) !== JSON.stringify(task.deadline),
      seen: seen.has(`${key}.deadline`),
      editor: (
        <FoldCard
          name={`${name}: ${words.deadline}`}
          sayOnce
          readOnly={readOnly}
          summary={
            <>
              <LateDeadlineExplained deadline={task.deadline} from={draft.issuedOn} />
              {more.places.length > 0 ? (
                <div className="small muted">
                  {words.alsoDue(more.places.map((place) => words.obligation(place + 1)))}
                </div>
              ) : null}
            </>
          }
        >
          <div className={css['wide']}>
            <LateDeadlineEditor
              value={task.deadline}
              from={draft.issuedOn}
              more={more}
              onChange={(deadline) => set({ deadline })}
            />
          </div>
        </FoldCard>
      ),
    }
    return timeless ? [about] : [about, until]
  })
  return {
    key: 'obligations',
    title: words.field.obligations,
    fields: [...fields, ...useOtherDeadlines(context)],
    about: draft.obligations.length === 0 ? <p className="muted">{words.noObligations}</p> : null,
    actions: readOnly ? null : <AddButton onClick={() => changes.add(blank)}>{words.addObligation}</AddButton>,
  }
}

/** Where a deadline stands in the text: where its task was read, or, given to the task since, where it was read by itself. */
function spansOf(deadline: Obligation['deadline'], read: Span[], { reading }: LetterView): Span[] {
  if (read.length > 0) return read
  return (reading.deadlines ?? []).find((one) => sameValue(one.deadline, deadline))?.spans ?? []
}

const blank: Obligation = {
  provisionKey: null,
  kind: 'task',
  summary: '',
  summaryEn: null,
  parties: [],
  receiver: null,
  deadline: { kind: 'none', words: '' },
}
