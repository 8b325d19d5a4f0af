import { Button } from '@mantine/core'
import { Facts } from '../../components/detail-page/facts.tsx'
import { LongWork } from '../../components/long-work.tsx'
import { PageTitle } from '../../components/page-title.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { writeMoment } from '../../lib/days.ts'
import { tellDone } from '../../lib/notify.tsx'
import { problemIn } from '../../lib/problem.ts'
import { useMay } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { administrationWords } from '../../words/administration/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import { JobRuns } from './job-runs.tsx'
import { useJobs, useRunJob, type JobView } from './jobs.api.ts'
import css from './jobs.module.css'

/** The platform's own work: when it runs, how the latest runs went, and running it by hand. */
export function JobsPage() {
  const words = useWords(administrationWords)
  const parts = useWords(partsWords)
  const { data, error, refetch } = useJobs()
  return (
    <>
      <PageTitle title={words.jobsTitle}>{words.jobsAbout}</PageTitle>
      {error ? <Refusal problem={problemIn(error)} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <p role="status">{parts.waiting}</p> : null}
      {data?.rows.map((job) => (
        <Job key={job.job} job={job} />
      ))}
    </>
  )
}

function Job({ job }: { job: JobView }) {
  const words = useWords(administrationWords)
  const may = useMay()
  const run = useRunJob()
  const runNow = async () => {
    await run.mutateAsync({ job: job.job })
    tellDone({
      vi: `${administrationWords.vi.runDone}: ${administrationWords.vi.jobs[job.job]}`,
      en: `${administrationWords.en.runDone}: ${administrationWords.en.jobs[job.job]}`,
    })
  }
  return (
    <section className={css['job']} aria-labelledby={`job-${job.job}`}>
      <div className={css['head']}>
        <div>
          <h2 id={`job-${job.job}`}>{words.jobs[job.job]}</h2>
          <p className="muted">{words.jobsHelp[job.job]}</p>
        </div>
        {may('jobs.run') ? (
          <Button variant="default" loading={run.isPending} onClick={() => void runNow().catch(() => {})}>
            {words.runNow}
          </Button>
        ) : null}
      </div>
      {run.isPending ? <LongWork label={words.jobs[job.job]} done={null} /> : null}
      <Facts
        facts={[
          { label: words.how, value: words.schedule(job.schedule) },
          { label: words.nextRun, value: writeMoment(job.nextRunAt) },
          { label: words.lastRun, value: job.lastRun ? writeMoment(job.lastRun.startedAt) : words.neverRun },
        ]}
      />
      <JobRuns runs={job.runs} />
    </section>
  )
}
