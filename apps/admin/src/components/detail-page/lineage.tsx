import { Fragment, type ReactNode } from 'react'
import { Link } from 'react-router'
import { IconArrowRight } from '../icons.ts'
import css from './lineage.module.css'

export type LineageStep = { key: string; kind: string; title: ReactNode; address?: string; current?: boolean }

/** Where a thing comes from and what came of it, as one chain: clause, decision, letter, obligation, reply. */
export function Lineage({ steps }: { steps: LineageStep[] }) {
  return (
    <ol className={css['chain']}>
      {steps.map((step, index) => (
        <Fragment key={step.key}>
          {index > 0 ? (
            <li aria-hidden className={css['arrow']}>
              <IconArrowRight />
            </li>
          ) : null}
          <li className={css['step']} aria-current={step.current ? 'true' : undefined}>
            <span className={css['kind']}>{step.kind}</span>
            {step.address ? <Link to={step.address}>{step.title}</Link> : <span>{step.title}</span>}
          </li>
        </Fragment>
      ))}
    </ol>
  )
}
