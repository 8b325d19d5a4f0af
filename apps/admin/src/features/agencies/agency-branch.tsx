import { Link } from 'react-router'
import { IconChevronDown, IconChevronRight } from '../../components/icons.ts'
import { useWords } from '../../lib/words.ts'
import { agenciesWords } from '../../words/agencies/index.ts'
import type { AgencyRow } from './agencies.api.ts'
import { AgencyName } from './agency-name.tsx'
import css from './agency-tree.module.css'

type AgencyBranchProps = {
  row: AgencyRow
  byParent: Map<string | null, AgencyRow[]>
  opened: ReadonlySet<string>
  toggle: (id: string) => void
  addressOf: (id: string) => string
}

/** One body and, when opened, its units. */
export function AgencyBranch(props: AgencyBranchProps) {
  const { row, byParent, opened, toggle, addressOf } = props
  const words = useWords(agenciesWords)
  const units = byParent.get(row.id) ?? []
  const isOpen = opened.has(row.id)
  return (
    <li>
      <div className={css['row']}>
        {units.length > 0 ? (
          <button
            type="button"
            className={css['toggle']}
            aria-expanded={isOpen}
            aria-label={words.openUnits(row.name)}
            onClick={() => toggle(row.id)}
          >
            {isOpen ? <IconChevronDown aria-hidden /> : <IconChevronRight aria-hidden />}
          </button>
        ) : (
          <span className={css['blank']} />
        )}
        <Link to={addressOf(row.id)} data-row-link className={css['link']}>
          <AgencyName {...row} />
        </Link>
        {row.abbreviation ? <span className={css['note']}>{row.abbreviation}</span> : null}
        {units.length > 0 ? <span className={css['count']}>{words.units(units.length)}</span> : null}
      </div>
      {isOpen ? (
        <ul className={css['units']}>
          {units.map((unit) => (
            <AgencyBranch key={unit.id} {...props} row={unit} />
          ))}
        </ul>
      ) : null}
    </li>
  )
}
