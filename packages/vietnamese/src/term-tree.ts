import { administrativeTerms, ordinaryRows, rivalCompounds } from './administrative-terms.ts'
import { commonWords } from './common-words.ts'
import { syllableKey } from './syllable-key.ts'

/** A term is restored; a rival only leaves it in doubt; a row only protects what stands there. */
export type TermKind = 'term' | 'rival' | 'row'
export type Term = { words: readonly string[]; marked: readonly string[]; kind: TermKind }
export type TermNode = { next: Map<string, TermNode>; terms: Term[] }
export type TermTree = { root: TermNode; known: ReadonlySet<string> }

let tree: TermTree | null = null

/** The terms of official writing by their syllables without marks, and every syllable known to be right as it stands. */
export function termTree(): TermTree {
  tree ??= grow()
  return tree
}

function grow(): TermTree {
  const root = emptyNode()
  const known = new Set<string>(commonWords)
  const add = (phrase: string, kind: TermKind) => {
    const parts = phrase.split(' ')
    const words = parts.map((part) => part.replace(',', ''))
    const term = { words, marked: words.map((word) => syllableKey(word).marked), kind }
    for (const marked of term.marked) known.add(marked)
    let node = root
    parts.forEach((part, at) => {
      node = step(node, syllableKey(words[at] as string).bare)
      if (part.endsWith(',')) node = step(node, ',')
    })
    node.terms.push(term)
  }
  for (const phrase of administrativeTerms()) add(phrase, 'term')
  for (const phrase of rivalCompounds()) add(phrase, 'rival')
  for (const phrase of ordinaryRows()) add(phrase, 'row')
  return { root, known }
}

function step(node: TermNode, key: string): TermNode {
  let next = node.next.get(key)
  if (next === undefined) node.next.set(key, (next = emptyNode()))
  return next
}

function emptyNode(): TermNode {
  return { next: new Map(), terms: [] }
}
