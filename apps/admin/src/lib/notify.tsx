import { notifications } from '@mantine/notifications'
import { DoneNotice, ProblemNotice } from '../components/notices.tsx'
import { partsWords } from '../words/parts/index.ts'
import type { Bilingual } from './words.ts'
import type { Problem } from './problem.ts'

/** Says what happened and to what; with `undo` it can be taken back for ten seconds. */
export function tellDone(message: Bilingual<string>, undo?: () => void): void {
  const id = crypto.randomUUID()
  const takeBack = undo && (() => (notifications.hide(id), undo()))
  notifications.show({
    id,
    message: <DoneNotice message={message} undo={takeBack} />,
    autoClose: undo ? 10_000 : 5_000,
    className: 'vnit-notice-done',
    withBorder: true,
    closeButtonProps: closeButton(),
  })
}

/** Says why not: the refusal's own words, or the request id of a defect. */
export function tellProblem(problem: Problem): void {
  notifications.show({
    message: <ProblemNotice problem={problem} />,
    autoClose: 15_000,
    className: 'vnit-notice-problem',
    withBorder: true,
    role: 'alert',
    closeButtonProps: closeButton(),
  })
}

function closeButton() {
  const { vi, en } = partsWords
  return { 'aria-label': (document.documentElement.lang === 'en' ? en : vi).close }
}
