import { Button } from '@mantine/core'
import type { LetterDraft } from '@vnit/domain'
import { useState } from 'react'
import { IconAlertTriangle, IconCheck, IconCircleX, IconWand } from '../../components/icons.ts'
import { writeIfDay } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { issuerWords } from '../../words/issuer/index.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import css from './doubt-list.module.css'
import { withFocusBeside } from './focus-beside.ts'
import { LooseDeadlineDeeds } from './loose-deadline-deeds.tsx'
import type { ShownDoubt } from './use-doubts.ts'
import type { ShownGap } from './shown-gaps.ts'
import type { LooseDeadline } from './use-loose-deadlines.ts'

type DoubtListProps = {
  doubts: readonly ShownDoubt[]
  gaps: readonly ShownGap[]
  readOnly: boolean
  goTo: (key: string) => void
  accept: (keys: string[]) => void
  /** What may become of a deadline that no task holds. */
  loose: readonly LooseDeadline[]
  tasks: LetterDraft['obligations']
}

const shownAtFirst = 6

/** What to look at first: what is missing, unsure values and mended ones, each with the way to its field and the word "right". */
export function DoubtList({ doubts, gaps, readOnly, goTo, accept, loose, tasks }: DoubtListProps) {
  const words = useWords(lettersWords)
  const [whole, setWhole] = useState(false)
  if (doubts.length + gaps.length === 0) return null
  const shown = whole ? doubts : doubts.slice(0, shownAtFirst)
  const values = doubts.filter(({ field }) => field !== 'looseDeadlines')
  const looseOf = ({ field, place }: ShownDoubt) => (field === 'looseDeadlines' ? loose[place ?? -1] : undefined)
  return (
    <section className={css['list']} aria-labelledby="to-see">
      <div className={css['head']}>
        <h2 id="to-see">{words.toSee.title(doubts.length + gaps.length)}</h2>
        {readOnly || values.length < 2 ? null : (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={({ currentTarget }) => withFocusBeside(currentTarget, () => accept(values.map(({ key }) => key)))}
          >
            {words.toSee.acceptAll}
          </Button>
        )}
      </div>
      <p className="small muted">{words.toSee.help}</p>
      <ol>
        {gaps.map((gap, index) => (
          <li key={index} data-gap>
            <button type="button" className={css['go']} onClick={() => goTo(gap.fieldKey)}>
              <IconCircleX aria-hidden />
              <span>
                <strong>{gap.label}</strong>
                <span>
                  {gap.words ? `${short(gap.words)}: ` : ''}
                  {words.problem[gap.code]}
                </span>
              </span>
            </button>
          </li>
        ))}
        {shown.map((doubt) => (
          <li key={`${doubt.field} ${doubt.key}`} data-stacked={doubt.field === 'looseDeadlines' || undefined}>
            <button type="button" className={css['go']} data-doubt onClick={() => goTo(doubt.fieldKey)}>
              {doubt.unsure ? <IconAlertTriangle aria-hidden /> : <IconWand aria-hidden />}
              <span>
                <strong>{doubt.label}</strong>
                <DoubtInWords doubt={doubt} />
              </span>
            </button>
            {readOnly ? null : <Deeds doubt={doubt} loose={looseOf(doubt)} tasks={tasks} accept={accept} />}
          </li>
        ))}
      </ol>
      {shown.length < doubts.length ? (
        <Button
          size="compact-sm"
          variant="subtle"
          onClick={({ currentTarget }) => withFocusBeside(currentTarget, () => setWhole(true))}
        >
          {words.toSee.more(doubts.length - shown.length)}
        </Button>
      ) : null}
    </section>
  )
}

type DeedsProps = Pick<DoubtListProps, 'accept' | 'tasks'> & { doubt: ShownDoubt; loose: LooseDeadline | undefined }

function Deeds({ doubt, loose, tasks, accept }: DeedsProps) {
  const parts = useWords(partsWords)
  if (loose) return <LooseDeadlineDeeds loose={loose} tasks={tasks} />
  return (
    <Button
      size="compact-sm"
      variant="default"
      leftSection={<IconCheck aria-hidden />}
      aria-label={parts.acceptValue(`${doubt.label} ${doubt.words}`.trim())}
      onClick={({ currentTarget }) => withFocusBeside(currentTarget, () => accept([doubt.key]))}
    >
      {parts.accept}
    </Button>
  )
}

/** Why a value is on the list: how unsure, and what was mended into what. */
function DoubtInWords({ doubt }: { doubt: ShownDoubt }) {
  const { toSee } = useWords(lettersWords)
  const { notHeldShort } = useWords(issuerWords)
  const { documentType, urgency, secrecy } = useWords(meaningsWords)
  const named: Record<string, string> = { ...documentType, ...urgency, ...secrecy }
  const said = named[doubt.words] ?? writeIfDay(doubt.words)
  if (doubt.field === 'looseDeadlines')
    return (
      <span>
        <q lang="vi">{short(said)}</q> {toSee.loose}
      </span>
    )
  const unread = doubt.unsure && doubt.words === '' && doubt.confidence === 0
  return (
    <>
      {unread ? <span>{toSee.unread}</span> : null}
      {doubt.unsure && !unread ? (
        <span>
          <span lang="vi" className={css['said']}>
            {short(said)}
          </span>
          : {doubt.notHeld ? notHeldShort : toSee.unsure(Math.round(doubt.confidence * 100))}
        </span>
      ) : null}
      {doubt.repairs.map(({ was, became }) => (
        <span key={`${was} ${became}`}>{toSee.became(short(was), short(writeIfDay(became)))}</span>
      ))}
    </>
  )
}

function short(text: string): string {
  return text.length <= 90 ? text : `${text.slice(0, 90)}…`
}
