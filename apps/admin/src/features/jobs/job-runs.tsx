import { ListTable } from '../../components/list-page/list-table.tsx'
import { StatusPill } from '../../components/status-pill.tsx'
import { writeMoment } from '../../lib/days.ts'
import { useAddressState } from '../../lib/use-address-state.ts'
import { useWords } from '../../lib/words.ts'
import { administrationWords } from '../../words/administration/index.ts'
import type { JobRun } from './jobs.api.ts'

const tones = { running: 'open', done: 'good', failed: 'late' } as const

/** The latest runs of a job, newest first. */
export function JobRuns({ runs }: { runs: JobRun[] }) {
  const words = useWords(administrationWords)
  const address = useAddressState<string>({})
  if (runs.length === 0) return null
  return (
    <ListTable
      title={words.runs}
      rows={runs}
      rowId={(run) => run.id}
      address={address}
      stale={false}
      columns={[
        { key: 'at', header: words.startedAt, cell: (run) => writeMoment(run.startedAt) },
        {
          key: 'state',
          header: words.state,
          cell: (run) => <StatusPill tone={tones[run.state]}>{words.runStates[run.state]}</StatusPill>,
        },
        { key: 'how', header: words.how, cell: (run) => (run.byHand ? words.byHand : words.bySchedule) },
        { key: 'counts', header: words.changeOfValue, cell: (run) => countsOf(run) },
      ]}
    />
  )

  function countsOf(run: JobRun): string {
    const counts = Object.entries(run.counts).map(
      ([name, count]) => `${count} ${words.counts[name] ?? words.otherCount}`,
    )
    const took = run.endedAt ? (Date.parse(run.endedAt) - Date.parse(run.startedAt)) / 1000 : null
    return [
      ...counts,
      ...(took === null ? [] : [words.took(took.toFixed(1))]),
      ...(run.problem ? [run.problem] : []),
    ].join(' · ')
  }
}
