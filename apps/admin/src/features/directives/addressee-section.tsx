import { Button, Select, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { DirectiveDetail, Through } from '@vnit/domain'
import { useState } from 'react'
import { Link } from 'react-router'
import { AsOf } from '../../components/as-of.tsx'
import { choicesOf } from '../../components/choices-of.ts'
import { PassedOn } from '../../components/passed-on.tsx'
import { Refusal } from '../../components/refusal.tsx'
import { addresses } from '../../lib/addresses.ts'
import { inOrder } from '../../lib/group-order.ts'
import { problemIn } from '../../lib/problem.ts'
import { useWords } from '../../lib/words.ts'
import { directivesWords } from '../../words/directives/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import { AddresseeItems } from './addressee-items.tsx'
import css from './directives.module.css'
import { useDirectiveAddressees } from './directives.api.ts'
import { LeftOut } from './left-out.tsx'

const pageSize = 25

/** Whom the directive reached: counts by group, then every agency with who answers for it on a day. */
export function AddresseeSection({ directive }: { directive: DirectiveDetail }) {
  const words = useWords(directivesWords)
  const parts = useWords(partsWords)
  const { through } = useWords(meaningsWords)
  const [asked, setAsked] = useState<{ group: Through | null; day: string | null; page: number }>({
    group: null,
    day: null,
    page: 1,
  })
  const [typed, setTyped] = useState('')
  const [text] = useDebouncedValue(typed, 250)
  const { data, error, refetch } = useDirectiveAddressees({
    id: directive.id,
    text,
    page: asked.page,
    pageSize,
    ...(asked.group ? { through: asked.group } : {}),
    ...(asked.day ? { asOf: asked.day } : {}),
  })
  const groups = directive.counts.map((one) => one.through)
  const pages = Math.max(1, Math.ceil((data?.total ?? 0) / pageSize))
  return (
    <>
      <Counts directive={directive} />
      <LeftOut excluded={directive.excluded} />
      <div className={css['filters']}>
        <TextInput
          type="search"
          label={words.addresseeText}
          placeholder={words.textHelp}
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value)
            setAsked({ ...asked, page: 1 })
          }}
        />
        <Select
          label={words.group}
          placeholder={words.anyGroup}
          clearable
          data={choicesOf(Object.fromEntries(groups.map((one) => [one, through[one]])))}
          value={asked.group}
          onChange={(group) => setAsked({ ...asked, group: group as Through | null, page: 1 })}
        />
        <AsOf day={asked.day} onChange={(day) => setAsked({ ...asked, day, page: 1 })} />
      </div>
      {error ? <Refusal problem={problemIn(error)} onRetry={() => void refetch()} /> : null}
      {data?.rows.length === 0 ? <p className="muted">{words.noAddressees}</p> : null}
      <ul className={css['addressees']}>
        {data?.rows.map((row) => (
          <li key={row.agencyId}>
            <div>
              <Link to={addresses.agency(row.agencyId)} lang="vi">
                {row.name}
              </Link>
              <PassedOn agencyId={row.agencyId} answering={row.answering} brief />
            </div>
            <span className="small muted">{through[row.through]}</span>
          </li>
        ))}
      </ul>
      {pages > 1 ? (
        <nav className={css['pages']} aria-label={parts.pages}>
          <Button
            size="compact-md"
            variant="default"
            disabled={asked.page <= 1}
            onClick={() => setAsked({ ...asked, page: asked.page - 1 })}
          >
            {parts.previousPage}
          </Button>
          <span role="status">{parts.page(asked.page, pages)}</span>
          <Button
            size="compact-md"
            variant="default"
            disabled={asked.page >= pages}
            onClick={() => setAsked({ ...asked, page: asked.page + 1 })}
          >
            {parts.nextPage}
          </Button>
        </nav>
      ) : null}
    </>
  )
}

function Counts({ directive }: { directive: DirectiveDetail }) {
  const words = useWords(directivesWords)
  const { through } = useWords(meaningsWords)
  const addressed = inOrder(directive.counts.filter((one) => one.through !== 'party'))
  const named = directive.counts.find((one) => one.through === 'party')
  const total = addressed.reduce((sum, { count }) => sum + count, 0)
  if (total === 0 && named && directive.addresseesByName === 0) return <p>{words.onlyNamedInTask(named.count)}</p>
  return (
    <>
      <AddresseeItems directive={directive} />
      <dl className={css['counts']}>
        {addressed.map((one) => (
          <div key={one.through}>
            <dt>{through[one.through]}</dt>
            <dd>{one.count}</dd>
          </div>
        ))}
        <div>
          <dt>{addressed.map(({ count }) => count).join(' + ')}</dt>
          <dd>= {words.addresseeCount(total)}</dd>
        </div>
      </dl>
      {named ? <p className="small muted">{words.namedInTask(named.count)}</p> : null}
    </>
  )
}
