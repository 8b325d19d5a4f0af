import type { ReactNode } from 'react'
import css from './empty-state.module.css'

type EmptyStateProps = { title: string; children?: ReactNode; actions?: ReactNode }

/** Nothing here, and what that means: a sentence, the reason or help, and the next thing to do. */
export function EmptyState({ title, children, actions }: EmptyStateProps) {
  return (
    <div className={css['empty']}>
      <h2>{title}</h2>
      {children ? <div className={css['help']}>{children}</div> : null}
      {actions ? <div className={css['actions']}>{actions}</div> : null}
    </div>
  )
}
