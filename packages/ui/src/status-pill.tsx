import type { ReactNode } from 'react'

export type StatusTone = 'not-yet' | 'in-force' | 'expiring' | 'expired' | 'suspended' | 'revoked'

const paths: Record<StatusTone, string> = {
  'not-yet': 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm0 3.5V10l2.5 2',
  'in-force': 'm4 10.5 4 4 8-9',
  expiring: 'M10 3a7 7 0 1 0 0 14 7 7 0 0 0 0-14Zm0 3.5V10l2.5 2',
  expired: 'M5 3h10M5 17h10M6 3v3l4 4 4-4V3M6 17v-3l4-4 4 4v3',
  suspended: 'M7 4v12M13 4v12',
  revoked: 'm5 5 10 10M15 5 5 15',
}

/** A state as icon and words, never colour alone; the same look as on the public site (`looks.css`). */
export function StatusPill({ tone, children }: { tone: StatusTone; children: ReactNode }) {
  return (
    <span className={`pill pill-${tone}`}>
      <svg className="icon" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
        <path d={paths[tone]} />
      </svg>
      {children}
    </span>
  )
}
