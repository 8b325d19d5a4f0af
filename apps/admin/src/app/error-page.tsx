import { Button } from '@mantine/core'
import { useRouteError } from 'react-router'
import { Refusal } from '../components/refusal.tsx'
import { problemIn } from '../lib/problem.ts'
import { useWords } from '../lib/words.ts'
import { shellWords } from '../words/shell/index.ts'
import css from './error-page.module.css'

/** A calm page for what went wrong: a refusal in its own words, a defect with its request id. */
export function ErrorPage() {
  const words = useWords(shellWords)
  const error = useRouteError()
  const outdated = error instanceof TypeError && /import|module/i.test(error.message)
  return (
    <main className={css['page']} id="main">
      <h1>{words.broken}</h1>
      {outdated ? <p>{words.newVersion}</p> : <p>{words.brokenHelp}</p>}
      {outdated ? null : <Refusal problem={problemIn(error)} />}
      <div>
        <Button onClick={() => location.reload()}>{words.reload}</Button>
      </div>
    </main>
  )
}
