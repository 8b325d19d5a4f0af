import type { ReactNode } from 'react'
import { IconChevronDown } from '../icons.ts'
import css from './detail-page.module.css'

type DetailSectionProps = {
  id: string
  title: string
  count?: number | undefined
  /** Null: the section is always open. */
  open: boolean | null
  onTurn: () => void
  children: ReactNode
}

/** One section of a detail page. Where sections fold, its title opens and closes it; on paper it is always open. */
export function DetailSection({ id, title, count, open, onTurn, children }: DetailSectionProps) {
  if (open === null)
    return (
      <section id={id} aria-labelledby={`${id}-title`}>
        <h2 id={`${id}-title`}>{title}</h2>
        {children}
      </section>
    )
  return (
    <section id={id} aria-labelledby={`${id}-title`} data-closed={open ? undefined : true}>
      <h2 id={`${id}-title`}>
        <button
          type="button"
          className={css['turn']}
          aria-expanded={open}
          aria-controls={`${id}-body`}
          onClick={onTurn}
        >
          <span>
            {title}
            {count === undefined ? null : <span className="muted"> ({count})</span>}
          </span>
          <IconChevronDown aria-hidden />
        </button>
      </h2>
      <div id={`${id}-body`} className={css['body']}>
        {children}
      </div>
    </section>
  )
}
