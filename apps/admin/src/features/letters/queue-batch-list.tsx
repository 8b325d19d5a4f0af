import { Button, Progress } from '@mantine/core'
import { useEffect } from 'react'
import { Link } from 'react-router'
import { Refusal } from '../../components/refusal.tsx'
import { StatusPill, type StatusTone } from '../../components/status-pill.tsx'
import { addresses } from '../../lib/addresses.ts'
import { useLanguage } from '../../lib/language.tsx'
import { useWords } from '../../lib/words.ts'
import { intakeWords } from '../../words/intake/index.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import { writeSize } from './file-objection.ts'
import css from './letter-drop.module.css'
import { clearBatch, isUnderWay, stopFiles, tryAgain, type BatchItem } from './queue-batch.ts'

const tones: Record<BatchItem['step'], StatusTone> = {
  waiting: 'open',
  sending: 'soon',
  reading: 'soon',
  taken: 'good',
  already: 'over',
  objected: 'late',
  refused: 'late',
  cancelled: 'paused',
}

/** Each file with its own progress, what became of it, and what to do where it was not taken in. */
export function QueueBatchList({ items }: { items: readonly BatchItem[] }) {
  const words = useWords(intakeWords)
  const busy = items.some(isUnderWay)
  useWarnBeforeLeaving(busy)
  const count = (...steps: BatchItem['step'][]) => items.filter(({ step }) => steps.includes(step)).length
  const done = items.length - items.filter(isUnderWay).length
  const several = items.length > 1
  const inOrder = busy ? items : items.toSorted((a, b) => Number(isTakenIn(a)) - Number(isTakenIn(b)))
  return (
    <div className={css['batch']}>
      {several ? (
        <div className={css['sum']}>
          <strong role="status">
            {busy
              ? words.batchDone(done, items.length)
              : words.batchResult(count('taken'), count('already'), count('objected', 'refused', 'cancelled'))}
          </strong>
          {busy ? (
            <Button variant="default" onClick={() => stopFiles()}>
              {words.stopAll}
            </Button>
          ) : (
            <span className={css['ways']}>
              {count('taken', 'already') > 0 ? <Link to={addresses.letters}>{words.toQueue}</Link> : null}
              <Button variant="default" onClick={clearBatch}>
                {words.clear}
              </Button>
            </span>
          )}
        </div>
      ) : null}
      {several && busy ? (
        <Progress value={(100 * done) / items.length} aria-label={words.batchTitle(items.length)} />
      ) : null}
      <ul className={css['files']} tabIndex={0} aria-label={words.batchTitle(items.length)}>
        {inOrder.map((item) => (
          <li key={item.key}>
            <Item item={item} alone={!several} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** What was not taken in stands first once all are through, where nobody has to look for it. */
function isTakenIn({ step }: BatchItem): boolean {
  return step === 'taken' || step === 'already'
}

function Item({ item, alone }: { item: BatchItem; alone: boolean }) {
  const words = useWords(intakeWords)
  const { cancel } = useWords(partsWords)
  const registered = item.step === 'already' && item.directiveId !== null
  return (
    <>
      <div className={css['file']}>
        <span className={css['name']}>{item.name}</span>
        <StatusPill tone={tones[item.step]}>{words.step[registered ? 'alreadyRegistered' : item.step]}</StatusPill>
        <span className={css['ways']}>
          {isUnderWay(item) && item.step !== 'reading' ? (
            <Button
              variant="subtle"
              size="compact-md"
              aria-label={words.stop(item.name)}
              onClick={() => stopFiles(item.key)}
            >
              {cancel}
            </Button>
          ) : null}
          {item.step === 'cancelled' || (item.step === 'refused' && item.problem.again) ? (
            <Button
              variant="subtle"
              size="compact-md"
              aria-label={words.againNamed(item.name)}
              onClick={() => tryAgain(item.key)}
            >
              {words.again}
            </Button>
          ) : null}
          {item.step === 'taken' || item.step === 'already' ? (
            <Link to={item.directiveId ? addresses.directive(item.directiveId) : addresses.letter(item.letterId)}>
              {item.directiveId ? words.openDirective : words.openDraft}
            </Link>
          ) : null}
        </span>
      </div>
      {item.step === 'sending' || item.step === 'reading' ? (
        <Progress
          value={item.step === 'sending' ? Math.max(2, item.part * 100) : 100}
          animated={item.step === 'reading'}
          striped={item.step === 'reading'}
          aria-label={`${words.step[item.step]} ${item.name}`}
        />
      ) : null}
      <Reason item={item} alone={alone} />
    </>
  )
}

/** Why a file was not taken in and what to do, or that it is here already. */
function Reason({ item, alone }: { item: BatchItem; alone: boolean }) {
  const words = useWords(intakeWords)
  const letters = useWords(lettersWords)
  const parts = useWords(partsWords)
  const { language } = useLanguage()
  if (item.step === 'already') return <p className="small muted">{words.sameFile}</p>
  if (item.step === 'objected')
    return (
      <p role={alone ? 'alert' : undefined} className={css['objection']}>
        {item.objection === 'tooMany'
          ? words.tooMany(item.name)
          : letters[item.objection](item.name, writeSize(item.size))}
      </p>
    )
  if (item.step !== 'refused') return null
  if (alone) return <Refusal problem={item.problem} />
  const said = item.problem[language] ?? (item.problem.status === null ? parts.offline : parts.defect)
  return <p className={css['objection']}>{said}</p>
}

/** Closing the window would lose the files that still travel. */
function useWarnBeforeLeaving(on: boolean): void {
  useEffect(() => {
    if (!on) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [on])
}
