import type { ReactNode } from 'react'
import type { SaveState } from '../../lib/use-autosave.ts'
import { writeTime } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'
import css from './review-page.module.css'

type ReviewFooterProps = { done: number; all: number; save: SaveState; children: ReactNode }

/** Stays at the foot: how far the review is, when it was last saved, and the deeds. */
export function ReviewFooter({ done, all, save, children }: ReviewFooterProps) {
  const words = useWords(partsWords)
  return (
    <div className={css['footer']}>
      <span className={css['progress']}>{words.progress(done, all)}</span>
      <span role="status" className={css['save']} data-failed={save.kind === 'failed' || undefined}>
        {save.kind === 'saving' ? words.saving : null}
        {save.kind === 'saved' ? words.saved(writeTime(save.at)) : null}
        {save.kind === 'failed' ? words.notSaved : null}
      </span>
      <div className={css['deeds']}>{children}</div>
    </div>
  )
}
