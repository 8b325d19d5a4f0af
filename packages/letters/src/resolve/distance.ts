/** Whether two words are at most so many letters apart (insertions, losses, swaps of one letter for another). */
export function distanceWithin(one: string, two: string, most: number): boolean {
  if (Math.abs(one.length - two.length) > most) return false
  let before = Array.from({ length: two.length + 1 }, (_, at) => at)
  for (let row = 1; row <= one.length; row += 1) {
    const now = [row]
    let least = row
    for (let at = 1; at <= two.length; at += 1) {
      const swap = (before[at - 1] as number) + (one[row - 1] === two[at - 1] ? 0 : 1)
      const cost = Math.min(swap, (before[at] as number) + 1, (now[at - 1] as number) + 1)
      now.push(cost)
      if (cost < least) least = cost
    }
    if (least > most) return false
    before = now
  }
  return (before[two.length] as number) <= most
}
