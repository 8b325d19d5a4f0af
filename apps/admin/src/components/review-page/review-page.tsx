import { useEffect, useRef, useState, type ReactNode } from 'react'
import { useWords } from '../../lib/words.ts'
import type { SaveState } from '../../lib/use-autosave.ts'
import { partsWords } from '../../words/parts/index.ts'
import { PageTitle } from '../page-title.tsx'
import { bringIntoView, soon } from './bring-into-view.ts'
import { FieldCard } from './field-card.tsx'
import { goToCard } from './go-to-card.ts'
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
  /** Stands before the fields, with the way to any of them: what to look at first. */
  first?: (goTo: (key: string) => void) => ReactNode
  /** Stands at the foot of the text: deeds on words that were chosen in it. */
  onText?: ReactNode
  /** Told when the focus reaches a field, so that the screen can count what was looked at. */
  onSeen?: (key: string) => void
}

/** The review page: source text beside proposed fields, each tied to the words it came from. Tabs on narrow screens. */
export function ReviewPage(props: ReviewPageProps) {
  const { title, about, text, groups, save, footer, children, first, onText, onSeen } = props
  const words = useWords(partsWords)
  const fields = groups.flatMap((group) => group.fields)
  const [active, setActive] = useState<string | null>(null)
  const [chosenAt, setChosenAt] = useState<'source' | 'fields'>('fields')
  const [show, setShow] = useState(0)
  const pane = useRef<HTMLElement>(null)
  const [tab, setTab] = useState<'source' | 'fields'>('fields')
  const showWords = (key: string) => {
    setActive(key)
    setTab('source')
    setShow(show + 1)
  }
  const goToField = (key: string) => {
    setTab('fields')
    setActive(key)
    requestAnimationFrame(() => goToCard(key))
  }
  const hoverWords = (key: string) => {
    setChosenAt('source')
    setActive(key)
  }
  useEffect(() => {
    const card = document.getElementById(`field-${active}`)
    const fieldsPane = pane.current
    return chosenAt === 'source' && fieldsPane && card ? soon(() => bringIntoView(fieldsPane, card)) : undefined
  }, [active, chosenAt])
  const hover = (key: string | null) => {
    // On phones the tab change itself makes the pointer leave the field whose words were asked for.
    if (key === null && tab === 'source') return
    setChosenAt('fields')
    setActive(key)
  }
  const touch = (key: string) => {
    setChosenAt('fields')
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
            follow={chosenAt === 'fields'}
            onChoose={goToField}
            onHover={hoverWords}
          />
          {onText}
        </section>
        <section id="review-fields" ref={pane} className={css['fields']} aria-label={words.fields}>
          {first?.(goToField)}
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
              {group.after}
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
