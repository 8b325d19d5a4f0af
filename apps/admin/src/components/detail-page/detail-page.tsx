import type { ReactNode } from 'react'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'
import { PageTitle } from '../page-title.tsx'
import { Facts, type Fact } from './facts.tsx'
import css from './detail-page.module.css'

export type Section = { id: string; title: string; content: ReactNode; count?: number }

type DetailPageProps = {
  title: string
  about?: ReactNode
  actions?: ReactNode
  /** The few facts that identify the thing, under its title. */
  facts: Fact[]
  sections: Section[]
  /** Between the head and the sections: notices. */
  children?: ReactNode
}

/** The detail page: what it is, its facts, and sections that the address can point to (`#timeline`). */
export function DetailPage({ title, about, actions, facts, sections, children }: DetailPageProps) {
  const words = useWords(partsWords)
  return (
    <>
      <PageTitle title={title} actions={actions}>
        {about}
      </PageTitle>
      <Facts facts={facts} />
      {children}
      <div className={css['columns']}>
        <nav className={css['nav']} aria-label={words.onThisPage}>
          <ul>
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`}>{section.title}</a>
                {section.count === undefined ? null : <span className="muted"> ({section.count})</span>}
              </li>
            ))}
          </ul>
        </nav>
        <div className={css['sections']}>
          {sections.map((section) => (
            <section key={section.id} id={section.id} aria-labelledby={`${section.id}-title`}>
              <h2 id={`${section.id}-title`}>{section.title}</h2>
              {section.content}
            </section>
          ))}
        </div>
      </div>
    </>
  )
}
