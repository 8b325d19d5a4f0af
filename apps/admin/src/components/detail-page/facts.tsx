import type { ReactNode } from 'react'
import css from './facts.module.css'

/** `wide` takes a whole line. */
export type Fact = { label: string; value: ReactNode; wide?: boolean }

/** Names and values, side by side where there is room. */
export function Facts({ facts }: { facts: Fact[] }) {
  return (
    <dl className={css['facts']}>
      {facts.map((fact) => (
        <div key={fact.label} data-wide={fact.wide || undefined}>
          <dt>{fact.label}</dt>
          <dd>{fact.value}</dd>
        </div>
      ))}
    </dl>
  )
}
