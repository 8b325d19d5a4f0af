import { Button, Menu } from '@mantine/core'
import type { LetterDraft } from '@vnit/domain'
import { useRef } from 'react'
import { IconChevronDown } from '../../components/icons.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import { withFocusBeside } from './focus-beside.ts'
import css from './letters.module.css'
import type { LooseDeadline } from './use-loose-deadlines.ts'

type LooseDeadlineDeedsProps = { loose: LooseDeadline; tasks: LetterDraft['obligations'] }

/** What a person may do with a deadline that no task holds: give it to a task, or say that it is none. */
export function LooseDeadlineDeeds({ loose, tasks }: LooseDeadlineDeedsProps) {
  const { loose: words } = useWords(lettersWords)
  const deeds = useRef<HTMLDivElement>(null)
  const named = [...tasks.entries()].filter(([, { summary }]) => summary.trim() !== '')
  const gone = (deed: () => void) => () => withFocusBeside(deeds.current, deed)
  return (
    <div ref={deeds} className={css['deeds']}>
      <Menu position="bottom-start" width="min(26rem, 90vw)" withInitialFocusPlaceholder={false}>
        <Menu.Target>
          <Button
            size="compact-sm"
            variant="default"
            rightSection={<IconChevronDown aria-hidden />}
            aria-label={words.attachNamed(loose.words)}
          >
            {words.attach}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          {named.map(([index, task], place) => (
            <Menu.Item key={index} data-autofocus={place === 0 || undefined} onClick={gone(() => loose.attach(index))}>
              <span lang="vi">
                {index + 1}. {short(task.summary)}
              </span>
              <span className={css['choice']}>
                {task.deadline.kind === 'none' ? words.becomesDeadline : words.becomesOther(short(task.deadline.words))}
              </span>
            </Menu.Item>
          ))}
          <Menu.Item data-autofocus={named.length === 0 || undefined} onClick={gone(loose.makeTask)}>
            {words.makeTask}
          </Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={words.noDeadlineNamed(loose.words)}
        onClick={gone(loose.dismiss)}
      >
        {words.noDeadline}
      </Button>
    </div>
  )
}

function short(text: string): string {
  return text.length <= 70 ? text : `${text.slice(0, 70)}…`
}
