/** How many wrong passwords are free, and how the wait grows after them: doubled each time, up to a longest one. */
export type LockOutRule = { freeFailures: number; firstWaitSeconds: number; longestWaitSeconds: number }

/**
 * One account is locked sooner than one network address, behind which a whole office may sit. Waits stay short enough
 * that a stranger cannot keep an officer out for the day; a new one-time link always lets the person in.
 */
export const lockOutRules = {
  account: { freeFailures: 4, firstWaitSeconds: 60, longestWaitSeconds: 3600 },
  address: { freeFailures: 30, firstWaitSeconds: 60, longestWaitSeconds: 3600 },
} as const satisfies Record<string, LockOutRule>

/** Failures older than this are forgotten. */
export const failuresForgottenAfterSeconds = 24 * 3600

/** Seconds to wait after this many failures in a row. */
export function waitAfter(failures: number, rule: LockOutRule): number {
  const over = failures - rule.freeFailures
  return over <= 0 ? 0 : Math.min(rule.longestWaitSeconds, rule.firstWaitSeconds * 2 ** (over - 1))
}
