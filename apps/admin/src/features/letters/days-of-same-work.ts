import type { Deadline, LetterDraft } from '@vnit/domain'
import type { OtherDays } from '../../components/deadline-editor/more-days.tsx'

type Obligation = LetterDraft['obligations'][number]
type Recurring = Extract<Deadline, { kind: 'recurring' }>

/**
 * The other rhythms of the same work, and where they stand: a letter that says several days of the year for one task
 * ("trước ngày 25/5 và 25/11") holds a task for each. A day that is added stands behind them, with the same content.
 */
export function daysOfSameWork(
  tasks: readonly Obligation[],
  index: number,
  set: (tasks: Obligation[]) => void,
): OtherDays & { places: number[] } {
  const own = tasks[index]
  const same = tasks.flatMap((task, place) => (own && isSameWork(task, own) ? [{ task, place }] : []))
  const found = same.flatMap(({ task: { deadline }, place }) =>
    place !== index && deadline.kind === 'recurring' ? [{ deadline, place }] : [],
  )
  const placeOf = (other: number) => found[other]?.place ?? -1
  return {
    places: found.map(({ place }) => place),
    others: found.map(({ deadline }) => deadline),
    change: (other, deadline) => {
      const task = tasks[placeOf(other)]
      if (task) set(tasks.with(placeOf(other), { ...task, deadline }))
    },
    add: (deadline: Recurring) =>
      own && set(tasks.toSpliced((same.at(-1)?.place ?? index) + 1, 0, { ...own, deadline })),
    remove: (other) => set(tasks.toSpliced(placeOf(other), 1)),
  }
}

function isSameWork(task: Obligation, own: Obligation): boolean {
  return (
    task === own ||
    (own.summary.trim() !== '' && task.summary === own.summary && task.provisionKey === own.provisionKey)
  )
}
