import { Button } from '@mantine/core'
import { Refusal } from '../../components/refusal.tsx'
import { StatusPill } from '../../components/status-pill.tsx'
import { writeMoment } from '../../lib/days.ts'
import { tellDone } from '../../lib/notify.tsx'
import { problemIn } from '../../lib/problem.ts'
import { useWords } from '../../lib/words.ts'
import { accountWords } from '../../words/account/index.ts'
import { useSessionDeeds, useSessions } from './account.api.ts'
import css from './account.module.css'
import { browserIn } from './browser-in.ts'

/** Where one is signed in, and ending it there. */
export function SessionsSection() {
  const words = useWords(accountWords)
  const { data, error, refetch } = useSessions()
  const { end, endOthers } = useSessionDeeds()
  const done = () => tellDone({ vi: accountWords.vi.sessionEnded, en: accountWords.en.sessionEnded })
  if (error) return <Refusal problem={problemIn(error)} onRetry={() => void refetch()} />
  return (
    <>
      <p className="muted">{words.sessionsHelp}</p>
      <ul className={css['lines']}>
        {data?.rows.map((session) => (
          <li key={session.id}>
            <div>
              <strong>{browserIn(session.agent)}</strong> {session.address}{' '}
              {session.current ? <StatusPill tone="good">{words.thisSession}</StatusPill> : null}
              <div className="small muted">
                {words.sessionLine(writeMoment(session.createdAt), writeMoment(session.lastSeenAt))}
              </div>
            </div>
            {session.current ? null : (
              <Button
                variant="default"
                aria-label={words.endSessionOf(browserIn(session.agent))}
                onClick={() => end.mutate({ id: session.id }, { onSuccess: done })}
              >
                {words.endSession}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {data && data.rows.length > 1 ? (
        <Button
          variant="outline"
          color="red"
          loading={endOthers.isPending}
          onClick={() => endOthers.mutate({ keepCurrent: true }, { onSuccess: done })}
        >
          {words.endOthers}
        </Button>
      ) : null}
    </>
  )
}
