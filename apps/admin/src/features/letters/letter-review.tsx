import { Button } from '@mantine/core'
import type { LetterView, Registered } from '@vnit/domain'
import { lazy, Suspense, useState } from 'react'
import { PageRefusal } from '../../components/page-refusal.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { goToCard } from '../../components/review-page/go-to-card.ts'
import { ReviewPage } from '../../components/review-page/review-page.tsx'
import { writeMoment } from '../../lib/days.ts'
import { problemIn } from '../../lib/problem.ts'
import { useMay } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import { useAddresseeGroup } from './addressee-group.tsx'
import { useAnnexGroup } from './annex-group.tsx'
import { useBasicGroup } from './basic-group.tsx'
import { useCitationGroup } from './citation-group.tsx'
import { ChosenWords } from './chosen-words.tsx'
import { DecidedNotice } from './decided-notice.tsx'
import { DoubtList } from './doubt-list.tsx'
import { DuplicateNotice } from './duplicate-notice.tsx'
import { HowRead } from './how-read.tsx'
import css from './letters.module.css'
import { useLetter } from './letters.api.ts'
import { useMarkGroup } from './mark-group.tsx'
import { useObligationGroup } from './obligation-group.tsx'
import { OpenRegisteredButton } from './open-registered-button.tsx'
import { useProvisionGroup } from './provision-group.tsx'
import { useRecipientGroup } from './recipient-group.tsx'
import { ConfirmNext } from './queue-next.tsx'
import { RefusedLetter } from './refused-letter.tsx'
import { RegisterButton } from './register-button.tsx'
import { RegisteredPanel } from './registered-panel.tsx'
import { RereadPanel } from './reread-panel.tsx'
import { shownGaps } from './shown-gaps.ts'
import { useDoubts } from './use-doubts.ts'
import { useLetterDraft } from './use-letter-draft.ts'
import { useLooseDeadlines } from './use-loose-deadlines.ts'
import { useReviewKeys } from './use-review-keys.ts'
import { useTwins } from './use-twins.ts'

const KeyHelp = lazy(async () => ({ default: (await import('./key-help.tsx')).KeyHelp }))
const PreviewDialog = lazy(async () => ({ default: (await import('./preview-dialog.tsx')).PreviewDialog }))
const SetAsideDialog = lazy(async () => ({ default: (await import('./set-aside-dialog.tsx')).SetAsideDialog }))
const ConflictDialog = lazy(async () => ({ default: (await import('./conflict-dialog.tsx')).ConflictDialog }))

/** The review of a letter: its text beside what was read from it, corrected by hand, then confirmed or set aside. */
export function LetterReview({ id }: { id: string }) {
  const { waiting } = useWords(partsWords)
  const { data, error, refetch, isFetchedAfterMount } = useLetter(id)
  const [made, setMade] = useState<Registered | null>(null)
  if (error && !data) return <PageRefusal error={error} onRetry={() => void refetch()} />
  if (!data || !isFetchedAfterMount) return <p role="status">{waiting}</p>
  if (made) return <RegisteredPanel letter={data} made={made} />
  return <Review key={id} letter={data} onRegistered={setMade} />
}

type ReviewProps = { letter: LetterView; onRegistered: (made: Registered) => void }

function Review({ letter, onRegistered }: ReviewProps) {
  const words = useWords(lettersWords)
  const state = useLetterDraft(letter)
  const [seen, setSeen] = useState<ReadonlySet<string>>(new Set())
  const [asked, setAsked] = useState<'preview' | 'set-aside' | 'keys' | null>(null)
  const [version, setVersion] = useState(letter.version)
  const [refused, setRefused] = useState<unknown>(null)
  const readOnly = !useMay()('letters.register') || letter.state !== 'taken-in'
  const { draft, problems, change } = state
  const { version: savedVersion, accept, exclude, include } = state
  const context = { letter, draft, change, accept, problems, seen, readOnly, version: savedVersion, exclude, include }
  const drawn = [
    useBasicGroup(context),
    useAddresseeGroup(context),
    useObligationGroup(context),
    useCitationGroup(context),
    useRecipientGroup(context),
    useMarkGroup(context),
    useAnnexGroup(context),
    useProvisionGroup(context),
  ]
  const { groups, doubts: doubtful } = useDoubts(drawn, { letter, draft, readOnly, accept: state.accept })
  const loose = useLooseDeadlines(context)
  const gaps = readOnly ? [] : shownGaps(problems, draft, groups)
  const doubts = doubtful.filter(({ fieldKey }) => !gaps.some((gap) => gap.fieldKey === fieldKey))
  useReviewKeys({
    toSee: [...gaps, ...doubts].map(({ fieldKey }) => fieldKey),
    goTo: goToCard,
    onHelp: () => setAsked('keys'),
  })
  const ask = async (what: 'preview' | 'set-aside') => {
    const settled = await state.settle().catch(() => null)
    if (settled === null) return
    setVersion(settled)
    setAsked(what)
  }
  const name = draft.numberSymbol
  const twins = useTwins(letter.id, draft)
  const { registeredId } = twins
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
            <HowRead letter={letter} />
          </>
        }
        text={letter.reading.text}
        groups={groups}
        save={state.saveState}
        onText={readOnly ? null : <ChosenWords draft={draft} change={change} />}
        first={(goTo) =>
          letter.state === 'taken-in' ? (
            <DoubtList {...{ doubts, gaps, readOnly, goTo, loose }} accept={state.accept} tasks={draft.obligations} />
          ) : null
        }
        onSeen={(key) => seen.has(key) || setSeen(new Set([...seen, key]))}
        footer={
          readOnly ? null : (
            <>
              <span className={css['gaps']}>{registeredId ? words.registeredAlready : words.toMend(gaps.length)}</span>
              <Button variant="subtle" className={css['keysButton']} onClick={() => setAsked('keys')}>
                {words.keys.button}
              </Button>
              <Button variant="outline" color="red" onClick={() => void ask('set-aside')}>
                {words.setAside}
              </Button>
              <Button variant="default" onClick={() => void ask('preview')}>
                {words.preview}
              </Button>
              <ConfirmNext
                id={letter.id}
                name={draft.numberSymbol ?? letter.fileName}
                blocked={gaps.length > 0 || registeredId !== null}
                settle={state.settle}
                onRefused={setRefused}
              />
              {registeredId ? (
                <OpenRegisteredButton directiveId={registeredId} settle={state.settle} />
              ) : (
                <RegisterButton
                  id={letter.id}
                  joins={twins.joins}
                  blocked={gaps.length > 0}
                  onGap={() => goToCard(gaps[0]?.fieldKey ?? '')}
                  settle={state.settle}
                  onRefused={setRefused}
                  onRegistered={onRegistered}
                />
              )}
            </>
          )
        }
      >
        <DecidedNotice letter={letter} />
        <RereadPanel letter={letter} onAccept={readOnly ? null : change} />
        {letter.state === 'taken-in' ? <DuplicateNotice id={letter.id} twins={twins} version={savedVersion} /> : null}
        {state.refused ? <Refusal problem={problemIn(state.refused)} /> : null}
        {refused ? <RefusedLetter refused={refused} /> : null}
      </ReviewPage>
      <Suspense>
        {asked === 'preview' ? <PreviewDialog id={letter.id} onClose={() => setAsked(null)} /> : null}
        {asked === 'set-aside' ? (
          <SetAsideDialog letter={letter} version={version} onClose={() => setAsked(null)} />
        ) : null}
        {asked === 'keys' ? <KeyHelp onClose={() => setAsked(null)} /> : null}
        {state.conflict ? <ConflictDialog conflict={state.conflict} resolve={state.resolve} /> : null}
      </Suspense>
    </>
  )
}
