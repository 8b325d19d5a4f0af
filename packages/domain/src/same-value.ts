/** Whether two values say the same, whatever the order in which a database or a form hands their keys back. */
export function sameValue(one: unknown, other: unknown): boolean {
  return valueKey(one) === valueKey(other)
}

/** A text that is the same for values that say the same. */
export function valueKey(value: unknown): string {
  return JSON.stringify(inOrder(value))
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value ?? null
  const parts = Object.entries(value).filter(([, part]) => part !== undefined)
  return Object.fromEntries(parts.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, part]) => [key, inOrder(part)]))
}
