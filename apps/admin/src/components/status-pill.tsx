import type { ReactNode } from 'react'
import { IconCircleCheck, IconCircleDashed, IconCircleX, IconClock, IconHourglass, IconPlayerPause } from './icons.ts'
import css from './status-pill.module.css'

const icons = {
  good: IconCircleCheck,
  soon: IconClock,
  late: IconCircleX,
  over: IconHourglass,
  paused: IconPlayerPause,
  open: IconCircleDashed,
}

export type StatusTone = keyof typeof icons

/** A state as icon and word, never colour alone: good, soon due, late or refused, over, paused, open. */
export function StatusPill({ tone, children }: { tone: StatusTone; children: ReactNode }) {
  const Icon = icons[tone]
  return (
    <span className={css['pill']} data-tone={tone}>
      <Icon aria-hidden />
      {children}
    </span>
  )
}
