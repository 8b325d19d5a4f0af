import { Button } from '@mantine/core'
import { useLanguage } from '../lib/language.tsx'
import { sentenceOf, type Problem } from '../lib/problem.ts'
import { useWords, type Bilingual } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'
import { IconAlertTriangle, IconArrowBackUp, IconCircleCheck } from './icons.ts'
import css from './notices.module.css'

/** The words inside a notification that something was done, with the way back where there is one. */
export function DoneNotice({ message, undo }: { message: Bilingual<string>; undo?: () => void }) {
  const words = useWords(partsWords)
  return (
    <div className={css['notice']} data-kind="done">
      <IconCircleCheck aria-hidden />
      <span>{useWords(message)}</span>
      {undo ? (
        <Button size="compact-sm" variant="outline" leftSection={<IconArrowBackUp aria-hidden />} onClick={undo}>
          {words.undo}
        </Button>
      ) : null}
    </div>
  )
}

/** The words inside a notification that something was refused or failed. */
export function ProblemNotice({ problem }: { problem: Problem }) {
  const words = useWords(partsWords)
  const { language } = useLanguage()
  const unsaid = problem.status === null ? words.offline : words.defect
  return (
    <div className={css['notice']} data-kind="problem">
      <IconAlertTriangle aria-hidden />
      <span>
        {sentenceOf(problem, language) ?? unsaid}
        {problem.requestId && !sentenceOf(problem, language) ? (
          <span className={css['id']}>{words.requestId(problem.requestId)}</span>
        ) : null}
      </span>
    </div>
  )
}
