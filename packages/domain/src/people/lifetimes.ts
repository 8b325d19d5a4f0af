const hour = 3_600_000

/** How long ways in stay open, in milliseconds. */
export const lifetimes = {
  /** A session ends this long after sign-in, whatever happens. */
  session: 12 * hour,
  /** A session ends earlier when nothing was asked for this long. */
  idle: 2 * hour,
  /** A one-time link waits this long to be used. */
  link: 24 * hour,
} as const

/** The moment this many milliseconds later. */
export function later(moment: string, milliseconds: number): string {
  return new Date(Date.parse(moment) + milliseconds).toISOString()
}
