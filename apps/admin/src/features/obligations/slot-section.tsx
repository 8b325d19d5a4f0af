import { Button } from '@mantine/core'
import type { SlotView } from '@vnit/domain'
import { useState } from 'react'
import { ObligationStatePill } from '../../components/obligation-state-pill.tsx'
import { StatusPill } from '../../components/status-pill.tsx'
import { writeDay, writeMoment } from '../../lib/days.ts'
import { useLanguage } from '../../lib/language.tsx'
import { useWords } from '../../lib/words.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { obligationsWords } from '../../words/obligations/index.ts'
import css from './obligations.module.css'

const shownAtFirst = 12

/** The periods that were opened: label, data window and due day are three things. */
export function SlotSection({ slots }: { slots: readonly SlotView[] }) {
  const words = useWords(obligationsWords)
  const { noDay, late } = useWords(meaningsWords)
  const { language } = useLanguage()
  const [all, setAll] = useState(false)
  if (slots.length === 0) return <p className="muted">{words.noSlots}</p>
  const shown = all ? slots : slots.slice(0, shownAtFirst)
  return (
    <div className={css['scroll']} tabIndex={0} role="region" aria-label={words.slots}>
      <table className={css['table']}>
        <thead>
          <tr>
            {[words.period, words.window, words.slotDue, words.state, words.openedAt].map((header) => (
              <th key={header} scope="col">
                {header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {shown.map((slot) => (
            <tr key={`${slot.agencyId} ${slot.period}`}>
              <th scope="row">{slot.label[language]}</th>
              <td>
                {slot.windowFrom && slot.windowTo ? `${writeDay(slot.windowFrom)} – ${writeDay(slot.windowTo)}` : noDay}
              </td>
              <td>{slot.lastDay ? writeDay(slot.lastDay) : noDay}</td>
              <td>
                {slot.late ? <StatusPill tone="late">{late}</StatusPill> : <ObligationStatePill state={slot.state} />}
              </td>
              <td>{writeMoment(slot.openedAt)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {slots.length > shown.length ? (
        <Button variant="subtle" onClick={() => setAll(true)}>
          {words.moreSlots(slots.length - shown.length)}
        </Button>
      ) : null}
    </div>
  )
}
