import type { LetterPreview, Through } from '@vnit/domain'
import { useState } from 'react'
import { Refusal } from '../../components/refusal.tsx'
import { inOrder } from '../../lib/group-order.ts'
import { writeDay } from '../../lib/days.ts'
import { problemIn } from '../../lib/problem.ts'
import { useWords } from '../../lib/words.ts'
import { addresseeWords } from '../../words/addressee/index.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import { ExcludeForm } from './exclude-form.tsx'
import { ExcludedList } from './excluded-list.tsx'
import { useReach } from './letters.api.ts'
import { ReachedList } from './reached-list.tsx'
import css from './reach-panel.module.css'
import type { ReviewContext } from './review-context.ts'

/** Whom the letter reaches as of its date: by group with the full list, and whom a person left out with the reason. */
export function ReachPanel({ context }: { context: ReviewContext }) {
  const words = useWords(lettersWords)
  const { waiting } = useWords(partsWords)
  const { letter, draft, version } = context
  const { data, error, refetch, isPlaceholderData } = useReach(letter.id, version)
  if (error) return <Refusal problem={problemIn(error)} onRetry={() => void refetch()} />
  if (!data) return <p role="status">{waiting}</p>
  const asOf = draft.issuedOn ? words.reach.asOf(writeDay(draft.issuedOn)) : words.reach.noDay
  return (
    <div className={css['panel']} data-testid="reach">
      <div>
        <h3>{words.reach.title(data.total)}</h3>
        <p className="small muted" role="status">
          {isPlaceholderData ? words.reach.notSaved : asOf}
        </p>
      </div>
      <Groups context={context} preview={data} />
    </div>
  )
}

function Groups({ context, preview }: { context: ReviewContext; preview: LetterPreview }) {
  const words = useWords(lettersWords)
  const { through: names } = useWords(meaningsWords)
  const kept = useWords(addresseeWords)
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set())
  const { addressees, excluded, counts, unregistered, byName } = preview
  const there = new Set(addressees.map(({ agencyId }) => agencyId))
  const picked = [...chosen].filter((id) => there.has(id))
  const toggle = (id: string) => setChosen((before) => withOrWithout(before, id))
  return (
    <>
      {inOrder(counts).map(({ through, count }) => (
        <details key={through} className={css['group']}>
          <summary>
            {words.reach.show(names[through], count)}
            <Out count={excluded.filter((one) => one.through === through).length} />
          </summary>
          <ReachedList
            agencies={addressees.filter((one) => one.through === through)}
            chosen={chosen}
            toggle={context.readOnly ? null : toggle}
          />
        </details>
      ))}
      {picked.length > 0 && !context.readOnly ? (
        <ExcludeForm agencyIds={picked} exclude={context.exclude} onDone={() => setChosen(new Set())} />
      ) : null}
      {unregistered.length > 0 ? (
        <p className="small">
          {words.reach.unregistered} {unregistered.map((one) => `${one.words} (${names[one.through]})`).join('; ')}
        </p>
      ) : null}
      {byName.length > 0 ? (
        <p className="small">
          {kept.keptList} <span lang="vi">{byName.join('; ')}</span>
        </p>
      ) : null}
      <ExcludedList excluded={excluded} include={context.readOnly ? null : context.include} />
    </>
  )
}

function Out({ count }: { count: number }) {
  const { reach } = useWords(lettersWords)
  return count === 0 ? null : <span className="small muted"> ({reach.outOf(count)})</span>
}

function withOrWithout(set: ReadonlySet<string>, id: string): ReadonlySet<string> {
  const now = new Set(set)
  if (!now.delete(id)) now.add(id)
  return now
}

export type ReachedAgency = { agencyId: string; name: string; through: Through }
