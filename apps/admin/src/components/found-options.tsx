import { Combobox } from '@mantine/core'
import type { ReactNode } from 'react'
import { useLanguage } from '../lib/language.tsx'
import { problemIn, sentenceOf } from '../lib/problem.ts'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'

/** Chosen in place of an answer, it asks again. */
export const askAgain = 'ask-again'

type FoundOptionsProps<Found> = {
  answers: { data: readonly Found[] | undefined; error: unknown; isFetching: boolean }
  /** Says that nothing was found. */
  empty: string
  className?: string | undefined
  children: (found: Found) => ReactNode
}

/** What a picker found, in all four states: being looked for, nothing there, refused with the way to ask again, there. */
export function FoundOptions<Found>({
  answers: { data, error, isFetching },
  empty,
  className,
  children,
}: FoundOptionsProps<Found>) {
  const words = useWords(partsWords)
  const { language } = useLanguage()
  if (error) {
    const problem = problemIn(error)
    const said = sentenceOf(problem, language) ?? (problem.status === null ? words.offline : words.defect)
    return (
      <Combobox.Options className={className} aria-label={words.found}>
        <Combobox.Option value={askAgain}>
          <span role="alert">{said}</span> <strong>{words.retry}</strong>
        </Combobox.Option>
      </Combobox.Options>
    )
  }
  return (
    <Combobox.Options className={className} aria-label={words.found}>
      {data === undefined && isFetching ? <Combobox.Empty role="status">{words.waiting}</Combobox.Empty> : null}
      {data?.length === 0 ? <Combobox.Empty role="status">{empty}</Combobox.Empty> : null}
      {data?.map(children)}
    </Combobox.Options>
  )
}
