import type { ReactNode } from 'react'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'
import { PageTitle } from '../page-title.tsx'
import { DetailSection } from './detail-section.tsx'
import { Facts, type Fact } from './facts.tsx'
import css from './detail-page.module.css'
import { useOpenSections } from './use-open-sections.ts'

export type Section = { id: string; title: string; content: ReactNode; count?: number }

type DetailPageProps = {
  title: string
  about?: ReactNode
  actions?: ReactNode
  /** The few facts that identify the thing, under its title. */
  facts: Fact[]
  sections: Section[]
  /** On phones only the first section is open; the others open by their titles and by the links above them. */
  folds?: boolean
  /** Above the facts: what must be known before all else. */
  notice?: ReactNode
  /** Between the facts and the sections. */
  children?: ReactNode
}

/** The detail page: what it is, its facts, and sections that the address can point to (`#timeline`). */
export function DetailPage(props: DetailPageProps) {
  const { title, about, actions, facts, sections, folds = false, notice, children } = props
  const words = useWords(partsWords)
  const ids = sections.map(({ id }) => id)
  const { isOpen, show, turn } = useOpenSections(ids, folds)
  return (
    <>
      <PageTitle title={title} actions={actions}>
        {about}
      </PageTitle>
      {notice}
      <Facts facts={facts} />
      {children}
      <div className={css['columns']}>
        <nav className={css['nav']} aria-label={words.onThisPage}>
          <ul>
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`} onClick={() => show(section.id)}>
                  {section.title}
                </a>
                {section.count === undefined ? null : <span className="muted"> ({section.count})</span>}
              </li>
            ))}
          </ul>
        </nav>
        <div className={css['sections']}>
          {sections.map((section) => (
            <DetailSection
              key={section.id}
              id={section.id}
              title={section.title}
              count={section.count}
              open={isOpen(section.id)}
              onTurn={() => turn(section.id)}
            >
              {section.content}
            </DetailSection>
          ))}
        </div>
      </div>
    </>
  )
}
