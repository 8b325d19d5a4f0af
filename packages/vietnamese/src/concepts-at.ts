import { concepts } from './concepts.ts'
import { searchKey } from './search-key.ts'
import { wordsOf } from './words.ts'

type Name = { keys: string[]; group: number; name: string }

const names: Name[] = concepts.flatMap((group, at) =>
  group.map((name) => ({ keys: wordsOf(name).map((word) => searchKey(word.text)), group: at, name })),
)
const byFirst = Map.groupBy(
  names.toSorted((a, b) => b.keys.length - a.keys.length),
  (name) => name.keys[0] as string,
)

/** The longest known name at the start of these words, how many words it takes, and the other names of the thing. */
export function conceptsAt(words: string[]): { size: number; others: string[] } | null {
  const keys = words.slice(0, 6).map(searchKey)
  const found = byFirst.get(keys[0] ?? '')?.find((name) => name.keys.every((key, at) => keys[at] === key))
  if (!found) return null
  return { size: found.keys.length, others: concepts[found.group]?.filter((name) => name !== found.name) ?? [] }
}
