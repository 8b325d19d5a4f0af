import { useEffect, type ReactNode } from 'react'
import css from './page-title.module.css'

type PageTitleProps = { title: string; children?: ReactNode; actions?: ReactNode }

/** The heading of a screen and of its tab: a sentence, what it is about in a line, and what can be done here. */
export function PageTitle({ title, children, actions }: PageTitleProps) {
  useEffect(() => void (document.title = `${title} · vnit`), [title])
  return (
    <div className={css['head']}>
      <div className={css['text']}>
        <h1>{title}</h1>
        {children ? <div className={css['about']}>{children}</div> : null}
      </div>
      {actions ? <div className={css['actions']}>{actions}</div> : null}
    </div>
  )
}
