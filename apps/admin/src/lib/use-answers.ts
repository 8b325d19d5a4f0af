import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useDebouncedValue } from '@mantine/hooks'

type Question<Answer> = {
  /** Tells this question from others, with all it depends on besides the typed words. */
  about: string
  /** What was typed; null asks nothing. */
  text: string | null
  ask: (text: string) => Promise<Answer>
}

/** Asks after typing rests for 150 ms; the answer before stays until the next, and a stale one never replaces it. */
export function useAnswers<Answer>({ about, text, ask }: Question<Answer>) {
  const [rested] = useDebouncedValue(text, 150)
  return useQuery({
    queryKey: ['answers', about, rested],
    queryFn: () => ask(rested ?? ''),
    enabled: rested !== null && text !== null,
    placeholderData: keepPreviousData,
  })
}
