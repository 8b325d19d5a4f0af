import type { ReactNode } from 'react'
import { PageTitle } from '../../components/page-title.tsx'
import css from './sign-in.module.css'

type OutsidePageProps = { title: string; corner: ReactNode; children: ReactNode }

/** The page of those who are not signed in: one card. `corner` holds the language switch. */
export function OutsidePage({ title, corner, children }: OutsidePageProps) {
  return (
    <div className={css['page']}>
      <div className={css['bar']}>
        <strong>vnit</strong>
        {corner}
      </div>
      <main id="main" className={css['card']}>
        <PageTitle title={title} />
        {children}
      </main>
    </div>
  )
}
