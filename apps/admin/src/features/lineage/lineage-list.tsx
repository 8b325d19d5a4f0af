import type { LineageDocument, LineagePage, LineageWay } from '@vnit/domain'
import { PageSteps } from '../../components/list-page/pages.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { StatusPill } from '../../components/status-pill.tsx'
import { today, writeDay } from '../../lib/days.ts'
import { problemIn } from '../../lib/problem.ts'
import { useWords } from '../../lib/words.ts'
import { lineageWords } from '../../words/lineage/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import { DocumentName } from './document-name.tsx'
import { useLineageList } from './lineage.api.ts'
import css from './lineage.module.css'
import { listId } from './list-id.ts'
import { useSayEnd } from './say-end.ts'

const pageSize = 10

type LineageListProps = {
  id: string
  way: LineageWay
  depth: number
  mentions: boolean
  page: number
  go: (page: number) => void
}

/** One side of the lineage as a list, nearest first, page by page. */
export function LineageList({ id, way, depth, mentions, page, go }: LineageListProps) {
  const words = useWords(lineageWords)
  const { waiting } = useWords(partsWords)
  const { data, error, refetch } = useLineageList({ id, way, depth, mentions, page, pageSize })
  const nothing = way === 'bases' ? (mentions ? words.noMentions : words.noBases) : words.noResting
  return (
    <section id={listId(way)} aria-label={words[way]} tabIndex={-1}>
      <h3>
        {words[way]} {data ? <span className="muted">({data.capped ? `> ${data.total - 1}` : data.total})</span> : null}
      </h3>
      {error ? <Refusal problem={problemIn(error)} onRetry={() => void refetch()} /> : null}
      {!data && !error ? <p role="status">{waiting}</p> : null}
      {data?.total === 0 ? <p className="muted">{nothing}</p> : null}
      <ul className={css['documents']}>
        {data?.rows.map((row) => (
          <li key={row.id}>
            <Line row={row} />
          </li>
        ))}
      </ul>
      {data ? <Pages page={page} total={data.total} go={go} /> : null}
      {data?.capped ? <p className="small muted">{words.capped}</p> : null}
    </section>
  )
}

function Line({ row }: { row: LineagePage['rows'][number] }) {
  const words = useWords(lineageWords)
  const notes = [
    row.issuedOn ? writeDay(row.issuedOn) : null,
    row.via ? words.via(row.via) : row.depth > 1 ? words.level(row.depth) : null,
    row.kind === 'directive' ? null : words[row.kind],
  ].filter((one) => one !== null)
  return (
    <>
      <div>
        <DocumentName document={row} /> <EndPill end={row.end} />
      </div>
      {row.title ? (
        <div className="small" lang="vi">
          {row.title}
        </div>
      ) : null}
      <div className="small muted">{notes.join(' · ')}</div>
    </>
  )
}

/** That a document has ended, or when it will. */
function EndPill({ end }: { end: LineageDocument['end'] }) {
  const say = useSayEnd()
  if (!end) return null
  return <StatusPill tone={end.on <= today() ? 'late' : 'soon'}>{say(end)}</StatusPill>
}

function Pages({ page, total, go }: { page: number; total: number; go: (page: number) => void }) {
  const words = useWords(partsWords)
  const pages = Math.ceil(total / pageSize)
  if (pages <= 1) return null
  return (
    <nav className={css['pages']} aria-label={words.pages}>
      <PageSteps page={page} pages={pages} go={go} />
    </nav>
  )
}
