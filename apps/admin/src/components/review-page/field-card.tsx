import { Button } from '@mantine/core'
import { doubtfulUnder } from '@vnit/domain/directives'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'
import { IconAlertTriangle, IconCheck, IconWand } from '../icons.ts'
import { mergeMends } from './merge-mends.ts'
import type { ReviewField } from './review-types.ts'
import css from './field-card.module.css'

type FieldCardProps = {
  field: ReviewField
  text: string
  active: boolean
  /** The pointer passes over the card, or leaves it: its words light up, nothing is counted. */
  onHover: (key: string | null) => void
  /** The focus reaches the card or it is clicked: somebody looks at it. */
  onTouch: (key: string) => void
  onShow: (key: string) => void
}

/** One field of the review: its value, how sure the reading is, what was mended, and the way to its words. */
export function FieldCard({ field, text, active, onHover, onTouch, onShow }: FieldCardProps) {
  const words = useWords(partsWords)
  const quote = field.spans.map((span) => text.slice(span.from, span.to)).join(' … ')
  return (
    <div
      id={`field-${field.key}`}
      className={css['field']}
      data-active={active || undefined}
      data-missing={field.missing || undefined}
      data-tight={field.tight || undefined}
      data-doubtful={field.accept !== undefined || undefined}
      onFocus={() => onTouch(field.key)}
      onClick={() => onTouch(field.key)}
      onMouseEnter={() => onHover(field.key)}
      onMouseLeave={() => onHover(null)}
    >
      {field.editor}
      <div className={css['about']} hidden={field.quiet}>
        <Sureness field={field} />
        {field.accept ? (
          <Button
            size="compact-sm"
            variant="default"
            leftSection={<IconCheck aria-hidden />}
            aria-label={words.acceptValue(field.label)}
            data-accept
            onClick={({ currentTarget }) => {
              field.accept?.()
              const card = currentTarget.closest('[id^="field-"]')
              card?.querySelector<HTMLElement>('[data-words], input, textarea')?.focus({ preventScroll: true })
            }}
          >
            {words.accept}
          </Button>
        ) : null}
        {quote === '' ? (
          <span className="muted">{words.noWords}</span>
        ) : (
          <Button
            variant="subtle"
            size="compact-sm"
            title={short(quote, 300)}
            data-words
            onClick={() => onShow(field.key)}
          >
            {words.goToWords}
          </Button>
        )}
      </div>
      {mergeMends(field.mends ?? []).map((mend) => (
        <div key={`${mend.was} ${mend.became}`} className={css['mend']}>
          <IconWand aria-hidden />
          <span>
            {words.repaired(mend.was, mend.became)}
            {mend.what ? <span className="muted"> ({mend.what})</span> : null}
          </span>
        </div>
      ))}
      {field.hint ? <div className="small muted">{field.hint}</div> : null}
      {field.error ? (
        <div className={css['error']} role="alert">
          {field.error}
        </div>
      ) : null}
    </div>
  )
}

function Sureness({ field }: { field: ReviewField }) {
  const words = useWords(partsWords)
  if (field.missing)
    return (
      <span className={css['sure']} data-level="low">
        <IconAlertTriangle aria-hidden /> {words.notRead}
      </span>
    )
  if (field.accepted)
    return (
      <span className={css['sure']} data-level="high">
        <IconCheck aria-hidden /> {words.accepted}
      </span>
    )
  if (field.confidence === null) return null
  const level = field.confidence >= doubtfulUnder ? 'high' : field.confidence >= 0.7 ? 'middle' : 'low'
  const said = { high: words.sure, middle: words.ratherSure, low: words.unsure }[level]
  return (
    <span className={css['sure']} data-level={level} title={words.confidence(Math.round(field.confidence * 100))}>
      {level === 'low' ? <IconAlertTriangle aria-hidden /> : <IconCheck aria-hidden />} {said}
    </span>
  )
}

function short(text: string, length: number): string {
  return text.length <= length ? text : `${text.slice(0, length)}…`
}
