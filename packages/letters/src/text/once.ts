/** A question that is answered when somebody asks, and then once. */
export function once<Answer>(ask: () => Answer): () => Answer {
  let answered: { answer: Answer } | null = null
  return () => (answered ??= { answer: ask() }).answer
}
