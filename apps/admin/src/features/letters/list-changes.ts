import { tellDone } from '../../lib/notify.tsx'
import { lettersWords } from '../../words/letters/index.ts'

type Named = { vi: string; en: string }
type Listed = 'addressee' | 'citation' | 'provision' | 'obligation' | 'recipient' | 'annex'

/** The three changes of a list under review. Taking an item out can be undone. */
export function listChanges<Item>(items: readonly Item[], set: (items: Item[]) => void) {
  return {
    replace: (index: number, item: Item) => set(items.with(index, item)),
    add: (item: Item) => set([...items, item]),
    remove: (index: number, name: Named) => {
      set(items.toSpliced(index, 1))
      const removed = { vi: lettersWords.vi.removed(name.vi), en: lettersWords.en.removed(name.en) }
      tellDone(removed, () => set([...items]))
    },
  }
}

/** The name of the item at a place, in both languages. */
export function placeName(kind: Listed, index: number): Named {
  return { vi: lettersWords.vi[kind](index + 1), en: lettersWords.en[kind](index + 1) }
}
