import { explain, type Deadline } from '@vnit/domain/deadlines'
import { useLanguage } from '../../lib/language.tsx'
import { IconClock } from '../icons.ts'
import css from './deadline-editor.module.css'

/** A deadline in sentences: its rule, the last day in time, why, and the document's own words. */
export function DeadlineExplained({ deadline }: { deadline: Deadline }) {
  const { language } = useLanguage()
  const [rule, ...others] = explain(deadline, language)
  return (
    <div className={css['explained']} role="status">
      <IconClock aria-hidden />
      <div>
        <strong>{rule}</strong>
        {others.map((sentence) => (
          <div key={sentence}>{sentence}</div>
        ))}
      </div>
    </div>
  )
}
