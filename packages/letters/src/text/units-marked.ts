/** A table by UTF-16 unit with 1 for these characters and for those in these ranges, both ends included. */
export function unitsMarked(
  chars: string,
  ranges: readonly (readonly [first: number, last: number])[] = [],
): Uint8Array {
  const marked = new Uint8Array(65_536)
  for (let at = 0; at < chars.length; at += 1) marked[chars.charCodeAt(at)] = 1
  for (const [first, last] of ranges) marked.fill(1, first, last + 1)
  return marked
}
