import { Button } from '@mantine/core'
import { useState } from 'react'
import { IconKey } from '../../components/icons.ts'
import { Refusal } from '../../components/refusal.tsx'
import { SecretOnce } from '../../components/secret-once.tsx'
import { problemIn } from '../../lib/problem.ts'
import { useWords } from '../../lib/words.ts'
import { accountWords } from '../../words/account/index.ts'
import { useTokens } from './account.api.ts'
import css from './account.module.css'
import { NewToken } from './new-token.tsx'
import { TokenLine } from './token-line.tsx'

/** Access tokens for programs: those there are, and making one. */
export function TokensSection() {
  const words = useWords(accountWords)
  const { data, error, refetch } = useTokens()
  const [making, setMaking] = useState(false)
  const [secret, setSecret] = useState<string | null>(null)
  if (error) return <Refusal problem={problemIn(error)} onRetry={() => void refetch()} />
  return (
    <>
      <p className="muted">{words.tokensHelp}</p>
      {data?.rows.length === 0 ? <p>{words.noTokens}</p> : null}
      <ul className={css['lines']}>
        {data?.rows.map((token) => (
          <TokenLine key={token.id} token={token} />
        ))}
      </ul>
      {making ? (
        <NewToken
          onCancel={() => setMaking(false)}
          onMade={(made) => {
            setMaking(false)
            setSecret(made)
          }}
        />
      ) : (
        <Button variant="default" leftSection={<IconKey aria-hidden />} onClick={() => setMaking(true)}>
          {words.create}
        </Button>
      )}
      {secret ? (
        <SecretOnce
          title={words.secretTitle}
          help={words.secretHelp}
          secret={secret}
          done={words.secretDone}
          onDone={() => setSecret(null)}
        />
      ) : null}
    </>
  )
}
