import { problemIn } from '../lib/problem.ts'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'
import { PageTitle } from './page-title.tsx'
import { Refusal } from './refusal.tsx'

/** A whole page that cannot be shown: why, and the way to try again where that may help. */
export function PageRefusal({ error, onRetry }: { error: unknown; onRetry: () => void }) {
  const words = useWords(partsWords)
  const problem = problemIn(error)
  const wrongAddress = problem.fields.length > 0
  return (
    <>
      <PageTitle title={words.pageRefused} />
      {wrongAddress ? (
        <p>{words.wrongAddress}</p>
      ) : (
        <Refusal problem={problem} {...(problem.again ? { onRetry } : {})} />
      )}
    </>
  )
}
