import { Button } from '@mantine/core'
import { useState } from 'react'
import { StatusPill, type StatusTone } from '../../components/status-pill.tsx'
import { writeMoment } from '../../lib/days.ts'
import { tellDone } from '../../lib/notify.tsx'
import { useWords } from '../../lib/words.ts'
import { accountWords } from '../../words/account/index.ts'
import { useTokenDeeds, type TokenRow } from './account.api.ts'

/** One token: its name, what it may do, how long it lives, and revoking it. */
export function TokenLine({ token }: { token: TokenRow }) {
  const words = useWords(accountWords)
  const { end } = useTokenDeeds()
  const [now] = useState(Date.now)
  const expired = Date.parse(token.expiresAt) < now
  const [tone, state]: [StatusTone, string] =
    token.endedAt !== null
      ? ['over', words.tokenEnded]
      : expired
        ? ['over', words.tokenExpired]
        : ['good', words.tokenLiving]
  const done = () => tellDone({ vi: accountWords.vi.tokenEndedDone, en: accountWords.en.tokenEndedDone })
  return (
    <li>
      <div>
        <strong>{token.name}</strong> <StatusPill tone={tone}>{state}</StatusPill>{' '}
        <span className="muted">{token.readOnly ? words.readOnlyPill : words.readWritePill}</span>
        <div className="small muted">
          {words.tokenLine(writeMoment(token.createdAt), writeMoment(token.expiresAt))},{' '}
          {token.lastUsedAt ? words.lastUsed(writeMoment(token.lastUsedAt)) : words.neverUsed}
        </div>
      </div>
      {tone === 'good' ? (
        <Button
          variant="outline"
          color="red"
          aria-label={words.endTokenOf(token.name)}
          onClick={() => end.mutate({ id: token.id }, { onSuccess: done })}
        >
          {words.endToken}
        </Button>
      ) : null}
    </li>
  )
}
