import type { ObligationRow } from '@vnit/domain'
import type { Day } from '@vnit/domain/time'
import { Link } from 'react-router'
import { Due } from '../../components/due.tsx'
import type { Column } from '../../components/list-page/list-types.ts'
import { ObligationStatePill } from '../../components/obligation-state-pill.tsx'
import { PassedOn } from '../../components/passed-on.tsx'
import { addresses } from '../../lib/addresses.ts'
import { useLanguage } from '../../lib/language.tsx'
import { useWords } from '../../lib/words.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { obligationsWords } from '../../words/obligations/index.ts'

/** The columns of obligations; `on` is the day against which late and soon are told. */
export function useObligationColumns(on: Day): Column<ObligationRow>[] {
  const words = useWords(obligationsWords)
  const meanings = useWords(meaningsWords)
  const { language } = useLanguage()
  return [
    {
      key: 'task',
      header: words.task,
      always: true,
      width: '34%',
      cell: (row) => (language === 'en' && row.summaryEn ? row.summaryEn : row.summary),
    },
    {
      key: 'agency',
      header: words.agency,
      sort: 'agency',
      always: true,
      cell: (row) => (
        <>
          <Link to={addresses.agency(row.agencyId)} lang="vi">
            {row.agencyName}
          </Link>
          <PassedOn agencyId={row.agencyId} answering={row.answering} brief />
        </>
      ),
    },
    {
      key: 'due',
      header: words.due,
      sort: 'due',
      cell: (row) => (
        <span title={row.explained[language]}>
          <Due
            lastDay={row.lastDay}
            on={on}
            late={row.late}
            state={row.state}
            hasDeadline={row.deadline.kind !== 'none'}
          />
        </span>
      ),
    },
    { key: 'state', header: words.state, width: '11.5rem', cell: (row) => <ObligationStatePill state={row.state} /> },
    {
      key: 'directive',
      header: words.directive,
      cell: (row) => (
        <Link to={addresses.directive(row.directiveId)} className="nowrap">
          {row.numberSymbol}
        </Link>
      ),
    },
    { key: 'role', header: words.role, hiddenAtFirst: true, cell: (row) => meanings.role[row.role] },
    { key: 'kind', header: words.kind, hiddenAtFirst: true, cell: (row) => meanings.taskKind[row.kind] },
  ]
}
