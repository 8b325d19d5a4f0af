import { useState, type ReactNode } from 'react'
import { useWords } from '../../lib/words.ts'
import type { SaveState } from '../../lib/use-autosave.ts'
import { partsWords } from '../../words/parts/index.ts'
import { PageTitle } from '../page-title.tsx'
import { FieldCard } from './field-card.tsx'
import { ReviewFooter } from './review-footer.tsx'
import type { ReviewGroup } from './review-types.ts'
import { SourceText } from './source-text.tsx'
import css from './review-page.module.css'

type ReviewPageProps = {
  title: string
  about?: ReactNode
  /** The text that every span points into. */
  text: string
  groups: ReviewGroup[]
  save: SaveState
  /** The buttons at the foot: the deed itself rightmost, never a destructive one. */
  footer: ReactNode
  /** Above everything: refusals, summary of what is missing. */
  children?: ReactNode
  /** Told when the focus reaches a field, so that the screen can count what was looked at. */
  onSeen?: (key: string) => void
}

/** The review page: source text beside proposed fields, each tied to the words it came from. Tabs on narrow screens. */
export function ReviewPage({ title, about, text, groups, save, footer, children, onSeen }: ReviewPageProps) {
  const words = useWords(partsWords)
  const fields = groups.flatMap((group) => group.fields)
  const [active, setActive] = useState<string | null>(null)
  const [show, setShow] = useState(0)
  const [tab, setTab] = useState<'source' | 'fields'>('fields')
  const showWords = (key: string) => {
    setActive(key)
    setTab('source')
    setShow(show + 1)
  }
  const goToField = (key: string) => {
    setTab('fields')
    setActive(key)
    requestAnimationFrame(() => {
      const card = document.getElementById(`field-${key}`)
      card?.scrollIntoView({ block: 'center' })
      card?.querySelector<HTMLElement>('input:not([type="hidden"]), textarea, button')?.focus({ preventScroll: true })
    })
  }
  const hover = (key: string | null) => {
    // On phones the tab change itself makes the pointer leave the field whose words were asked for.
    if (key === null && tab === 'source') return
    setActive(key)
  }
  const touch = (key: string) => {
    setActive(key)
    onSeen?.(key)
  }
  return (
    <>
      <PageTitle title={title}>{about}</PageTitle>
      <div className={css['notes']}>{children}</div>
      <div className={css['tabs']} role="tablist" aria-label={title}>
        {(['fields', 'source'] as const).map((one) => (
          <button
            key={one}
            type="button"
            role="tab"
            aria-selected={tab === one}
            aria-controls={`review-${one}`}
            onClick={() => setTab(one)}
          >
            {one === 'source' ? words.sourceTab : words.fieldsTab}
          </button>
        ))}
      </div>
      <div className={css['columns']} data-tab={tab}>
        <section id="review-source" className={css['source']} aria-label={words.source} tabIndex={0}>
          <SourceText
            text={text}
            fields={fields}
            active={active}
            show={show}
            onChoose={goToField}
            onHover={setActive}
          />
        </section>
        <section id="review-fields" className={css['fields']} aria-label={words.fields}>
          {groups.map((group) => (
            <section key={group.key} aria-labelledby={`group-${group.key}`}>
              <div className={css['group']}>
                <h2 id={`group-${group.key}`}>{group.title}</h2>
                {group.actions}
              </div>
              {group.about}
              {group.fields.map((field) => (
                <FieldCard
                  key={field.key}
                  field={field}
                  text={text}
                  active={active === field.key}
                  onHover={hover}
                  onTouch={touch}
                  onShow={showWords}
                />
              ))}
            </section>
          ))}
        </section>
      </div>
      <ReviewFooter done={fields.filter((field) => field.seen || field.changed).length} all={fields.length} save={save}>
        {footer}
      </ReviewFooter>
    </>
  )
}
