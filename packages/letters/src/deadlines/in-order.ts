/** Of things in the order of the text, those that begin in a stretch; found by halving, so that long texts stay quick. */
export function beginningIn<Thing>(
  things: readonly Thing[],
  place: (thing: Thing) => number,
  from: number,
  to: number,
): Thing[] {
  const found: Thing[] = []
  for (let at = firstAt(things, place, from); at < things.length; at += 1) {
    const thing = things[at] as Thing
    if (place(thing) >= to) break
    found.push(thing)
  }
  return found
}

/** Of things in the order of the text, the index of the first that begins at a place or after it. */
export function firstAt<Thing>(things: readonly Thing[], place: (thing: Thing) => number, from: number): number {
  let low = 0
  let high = things.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (place(things[middle] as Thing) < from) low = middle + 1
    else high = middle
  }
  return low
}
