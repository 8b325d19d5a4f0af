import { Button } from '@mantine/core'
import type { LetterChanges, LetterDraft } from '@vnit/domain'
import { useEffect, useRef, useState } from 'react'
import { tellDone } from '../../lib/notify.tsx'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { chosenUses, type ChosenUse } from './chosen-uses.ts'
import css from './chosen-words.module.css'

type ChosenWordsProps = { draft: LetterDraft; change: (part: LetterChanges) => void }

/** Words chosen in the text, with the fields that they can become. Says nothing while nothing is chosen. */
export function ChosenWords({ draft, change }: ChosenWordsProps) {
  const words = useWords(lettersWords)
  const bar = useRef<HTMLDivElement>(null)
  const chosen = useChosen(bar)
  const nameOf = (use: ChosenUse, said: typeof words) => ({ ...said.field, ...said.chosenWords })[use]
  const take = (use: ChosenUse) => {
    const part = chosenUses[use](chosen, draft)
    if (part === null) return tellDone({ vi: lettersWords.vi.chosenWords.noDay, en: lettersWords.en.chosenWords.noDay })
    change(part)
    document.getSelection()?.removeAllRanges()
    const told = (said: typeof words) => said.chosenWords.used(nameOf(use, said))
    tellDone({ vi: told(lettersWords.vi), en: told(lettersWords.en) })
  }
  return (
    <div ref={bar} className={css['bar']} role="group" aria-label={words.chosenWords.label} hidden={chosen === ''}>
      <span className="small">{words.chosenWords.useAs(chosen.length <= 60 ? chosen : `${chosen.slice(0, 60)}…`)}</span>
      <div className={css['uses']}>
        {(Object.keys(chosenUses) as ChosenUse[]).map((use) => (
          <Button
            key={use}
            size="compact-sm"
            variant="default"
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => take(use)}
          >
            {nameOf(use, words)}
          </Button>
        ))}
      </div>
    </div>
  )
}

/** The words chosen in the text that the bar stands below; the choice stays while its own buttons have the focus. */
function useChosen(bar: React.RefObject<HTMLDivElement | null>): string {
  const [chosen, setChosen] = useState('')
  useEffect(() => {
    const look = () => {
      const selection = document.getSelection()
      const pane = bar.current?.closest('section')
      const node = selection?.anchorNode ?? null
      if (bar.current?.contains(document.activeElement)) return
      const inside =
        pane !== null && pane !== undefined && node !== null && pane.contains(node) && !bar.current?.contains(node)
      setChosen(inside ? (selection?.toString() ?? '').replaceAll(/\s+/g, ' ').trim() : '')
    }
    document.addEventListener('selectionchange', look)
    return () => document.removeEventListener('selectionchange', look)
  }, [bar])
  return chosen
}
