import { readdirSync, readFileSync } from 'node:fs'

/** One document as it is written down in the corpus: head, body and annexes, with marks still in braces. */
export type LetterSource = {
  id: string
  /** The document whose body this one varies; itself otherwise. Both fall on the same side of the split. */
  family: string
  head: Record<string, string>
  body: string
  annex: string
}

const folder = new URL('./corpus/', import.meta.url)

/** All documents of the corpus, in the order of their files. */
export function corpus(): LetterSource[] {
  const files = readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
  const sources: LetterSource[] = []
  for (const name of files) addSources(sources, readFileSync(new URL(name, folder), 'utf8').normalize('NFC'))
  return sources
}

/**
 * Adds the documents of one corpus file. `=== id` begins one, `~~~ id` a variant of the one before, `~~~ id < other` a
 * variant of any that stands earlier.
 */
function addSources(sources: LetterSource[], file: string): void {
  let original: LetterSource | undefined
  for (const part of file.split(/^(?====|~~~ )/m)) {
    const [, sign, id = '', base, rest = ''] = /^(===|~~~) (\S+)(?: < (\S+))?\n([\s\S]*)$/.exec(part) ?? []
    if (sign === '===') {
      original = written(id, rest)
      sources.push(original)
    } else if (sign === '~~~') {
      const from = base === undefined ? original : sources.find((source) => source.id === base)
      if (from === undefined) throw new Error(`${id}: a variant of nothing`)
      sources.push(varied(from, id, rest))
    } else if (part.trim() !== '') throw new Error(`Not a document: ${part.slice(0, 60)}`)
  }
}

function written(id: string, rest: string): LetterSource {
  const [top = '', body = '', annex = ''] = rest.split(/^--(?:annex)?\n/m)
  return { id, family: id, head: headOf(top, id), body: body.trim(), annex: annex.trim() }
}

function headOf(top: string, id: string): Record<string, string> {
  const lines = top.split('\n').filter((line) => line.trim() !== '' && !line.startsWith('swap:'))
  return Object.fromEntries(
    lines.map((line) => {
      const [, key, value] = /^([a-z-]+):\s*(.*)$/.exec(line) ?? []
      if (key === undefined || value === undefined) throw new Error(`${id}: not a head line: ${line}`)
      return [key, value.trim()]
    }),
  )
}

function varied(original: LetterSource, id: string, rest: string): LetterSource {
  const swaps = [...rest.matchAll(/^swap: (.*?) => (.*)$/gm)].map(([, was = '', is = '']) => [was, is] as const)
  const swapped = (text: string) => swaps.reduce((words, [was, is]) => words.replaceAll(was, is), text)
  let whole = [...Object.values(original.head), original.body, original.annex].join('\n')
  for (const [was, is] of swaps) {
    if (!whole.includes(was)) throw new Error(`${id}: nothing to swap: ${was}`)
    whole = whole.replaceAll(was, is)
  }
  const head = Object.fromEntries(Object.entries(original.head).map(([key, value]) => [key, swapped(value)]))
  return {
    id,
    family: original.family,
    head: { ...head, ...headOf(rest, id) },
    body: swapped(original.body),
    annex: swapped(original.annex),
  }
}
