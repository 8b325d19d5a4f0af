/** The choices of a select from a table of words: `{ date: 'One day' }` → `[{ value: 'date', label: 'One day' }]`. */
export function choicesOf(words: Record<string, string>): { value: string; label: string }[] {
  return Object.entries(words).map(([value, label]) => ({ value, label }))
}
