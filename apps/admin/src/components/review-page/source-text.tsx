import { memo, useEffect, useRef } from 'react'
import clsx from 'clsx'
import { bringIntoView, soon } from './bring-into-view.ts'
import { cutText } from './cut-text.ts'
import type { ReviewField } from './review-types.ts'
import css from './source-text.module.css'

type SourceTextProps = {
  text: string
  fields: ReviewField[]
  active: string | null
  /** Raised when the active field's words should be brought into view. */
  show: number
  /** The active field was chosen at the fields: its words come into view by themselves. */
  follow: boolean
  onChoose: (key: string) => void
  onHover: (key: string) => void
}

/** The source, with every word that a field came from marked; a click on marked words goes to their field. */
export const SourceText = memo(function SourceText({
  text,
  fields,
  active,
  show,
  follow,
  onChoose,
  onHover,
}: SourceTextProps) {
  const first = useRef<HTMLElement>(null)
  useEffect(() => void first.current?.scrollIntoView({ block: 'center' }), [show])
  useEffect(() => {
    const pane = first.current?.closest('section')
    const words = first.current
    return follow && pane && words ? soon(() => bringIntoView(pane, words)) : undefined
  }, [active, follow])
  const labels = new Map(fields.map((field) => [field.key, field.label]))
  let met = false
  return (
    <div className={css['text']} lang="vi">
      {cutText(text, fields).map((piece) => {
        const key = piece.keys[0]
        if (key === undefined) return piece.text
        const lit = active !== null && piece.keys.includes(active)
        const leads = lit && !met
        met ||= lit
        return (
          <mark
            key={piece.from}
            ref={leads ? first : undefined}
            data-fields={piece.keys.join(' ')}
            className={clsx(css['words'], lit && css['lit'])}
            title={labels.get(key)}
            onClick={() => choosesWords() || onChoose(key)}
            onMouseEnter={() => onHover(key)}
          >
            {piece.text}
          </mark>
        )
      })}
    </div>
  )
})

/** A click that ends a choice of words means the words. */
function choosesWords(): boolean {
  return document.getSelection()?.isCollapsed === false
}
