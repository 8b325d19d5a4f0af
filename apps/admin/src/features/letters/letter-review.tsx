import { Button } from '@mantine/core'
import type { LetterView, Registered } from '@vnit/domain'
import { useState } from 'react'
import { Refusal } from '../../components/refusal.tsx'
import { ReviewPage } from '../../components/review-page/review-page.tsx'
import { writeMoment } from '../../lib/days.ts'
import { problemIn } from '../../lib/problem.ts'
import { useMay } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import { useAddresseeGroup } from './addressee-group.tsx'
import { useBasicGroup } from './basic-group.tsx'
import { useCitationGroup } from './citation-group.tsx'
import { AlreadyRegistered } from './already-registered.tsx'
import { ConflictDialog } from './conflict-dialog.tsx'
import { DecidedNotice } from './decided-notice.tsx'
import css from './letters.module.css'
import { useLetter } from './letters.api.ts'
import { useObligationGroup } from './obligation-group.tsx'
import { PreviewDialog } from './preview-dialog.tsx'
import { useProvisionGroup } from './provision-group.tsx'
import { RegisterButton } from './register-button.tsx'
import { RegisteredPanel } from './registered-panel.tsx'
import { SetAsideDialog } from './set-aside-dialog.tsx'
import { useLetterDraft } from './use-letter-draft.ts'

/** The review of a letter: its text beside what was read from it, corrected by hand, then confirmed or set aside. */
export function LetterReview({ id }: { id: string }) {
  const { waiting } = useWords(partsWords)
  const { data, error, refetch, isFetchedAfterMount } = useLetter(id)
  const [made, setMade] = useState<Registered | null>(null)
  if (error && !data) return <Refusal problem={problemIn(error)} onRetry={() => void refetch()} />
  if (!data || !isFetchedAfterMount) return <p role="status">{waiting}</p>
  if (made) return <RegisteredPanel letter={data} made={made} />
  return <Review key={id} letter={data} onRegistered={setMade} />
}

type ReviewProps = { letter: LetterView; onRegistered: (made: Registered) => void }

function Review({ letter, onRegistered }: ReviewProps) {
  const words = useWords(lettersWords)
  const state = useLetterDraft(letter)
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState<'preview' | 'set-aside' | null>(null)
  const [version, setVersion] = useState(letter.version)
  const [refused, setRefused] = useState<unknown>(null)
  const readOnly = !useMay()('letters.register') || letter.state !== 'taken-in'
  const { draft, problems, change } = state
  const context = { letter, draft, change, problems, seen, readOnly }
  const groups = [
    useBasicGroup(context),
    useAddresseeGroup(context),
    useObligationGroup(context),
    useCitationGroup(context),
    useProvisionGroup(context),
  ]
  const ask = async (what: 'preview' | 'set-aside') => {
    const settled = await state.settle().catch(() => null)
    if (settled === null) return
    setVersion(settled)
    setAsked(what)
  }
  const name = draft.numberSymbol
  return (
    <>
      <ReviewPage
        title={name ? words.reviewTitle(name) : words.reviewUnnamed}
        about={
          <>
            {words.fileOf(letter.fileName)}, {words.onDay(writeMoment(letter.takenInAt))}.{' '}
            <a href={`/files/${letter.sha256}`} download={letter.fileName}>
              {words.original}
            </a>
          </>
        }
        text={letter.reading.text}
        groups={groups}
        save={state.saveState}
        onSeen={(key) => seen.has(key) || setSeen(new Set([...seen, key]))}
        footer={
          readOnly ? null : (
            <>
              <span className={css['gaps']}>{words.toMend(problems.length)}</span>
              <Button variant="outline" color="red" onClick={() => void ask('set-aside')}>
                {words.setAside}
              </Button>
              <Button variant="default" onClick={() => void ask('preview')}>
                {words.preview}
              </Button>
              <RegisterButton
                id={letter.id}
                problems={problems}
                settle={state.settle}
                onRefused={setRefused}
                onRegistered={onRegistered}
              />
            </>
          )
        }
      >
        <DecidedNotice letter={letter} />
        {state.refused ? <Refusal problem={problemIn(state.refused)} /> : null}
        {refused ? (
          <Refusal problem={problemIn(refused)}>
            <AlreadyRegistered refused={refused} />
          </Refusal>
        ) : null}
      </ReviewPage>
      {asked === 'preview' ? <PreviewDialog id={letter.id} onClose={() => setAsked(null)} /> : null}
      {asked === 'set-aside' ? (
        <SetAsideDialog letter={letter} version={version} onClose={() => setAsked(null)} />
      ) : null}
      {state.conflict ? <ConflictDialog conflict={state.conflict} resolve={state.resolve} /> : null}
    </>
  )
}
