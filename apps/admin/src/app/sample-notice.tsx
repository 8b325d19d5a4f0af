import { useSession } from '../lib/session.ts'
import { useWords } from '../lib/words.ts'
import { shellWords } from '../words/shell/index.ts'
import css from './sample-notice.module.css'

/** Says on every screen that the figures and deeds shown are invented, while the sample world is loaded. */
export function SampleNotice() {
  const words = useWords(shellWords)
  const { samples } = useSession()
  if (!samples) return null
  return (
    <p className={css['notice']}>
      <strong>{words.sampleMark}</strong> {words.sampleNotice}
    </p>
  )
}
