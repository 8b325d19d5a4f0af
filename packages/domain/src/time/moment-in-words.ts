/** A moment on the clock of Asia/Ho_Chi_Minh: `2026-11-22T03:05:00Z` as `10:05 22/11/2026`. */
export function momentInWords(moment: string): string {
  const here = new Date(Date.parse(moment) + 7 * 3_600_000).toISOString()
  return `${here.slice(11, 16)} ${here.slice(8, 10)}/${here.slice(5, 7)}/${here.slice(0, 4)}`
}
