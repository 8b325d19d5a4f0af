/**
 * Finds for each item of a corrected list the item of the reading that it came from: by what identifies it, and where
 * exactly one of each is left, those two. An item added by hand has none.
 */
export function matchAnchors<Item, Read>(
  items: readonly Item[],
  readings: readonly Read[],
  identify: { item: (item: Item) => string; read: (read: Read) => string },
): (Read | null)[] {
  const free = new Set(readings)
  const found = items.map((item, index) => {
    const named = identify.item(item)
    const beside = readings[index]
    const fits = (read: Read | undefined) => read !== undefined && free.has(read) && identify.read(read) === named
    const match = fits(beside) ? beside : [...free].find(fits)
    if (match !== undefined) free.delete(match)
    return match ?? null
  })
  const lost = found.flatMap((read, index) => (read === null ? [index] : []))
  const [only, ...more] = free
  if (items.length === readings.length && lost.length === 1 && more.length === 0 && only !== undefined)
    found[lost[0] ?? 0] = only
  return found
}
