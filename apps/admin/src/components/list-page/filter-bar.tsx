import { Button } from '@mantine/core'
import { useState } from 'react'
import { severalIn, type AddressState } from '../../lib/use-address-state.ts'
import { writeDay } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'
import { IconFilter, IconX } from '../icons.ts'
import { FilterControl } from './filter-control.tsx'
import type { Filter } from './list-types.ts'
import css from './filter-bar.module.css'

type FilterBarProps = { filters: Filter[]; address: AddressState }

/** The filters of a list, and what they narrow by now as words that can be taken away. On phones behind one button. */
export function FilterBar({ filters, address }: FilterBarProps) {
  const words = useWords(partsWords)
  const [opened, setOpened] = useState(false)
  if (filters.length === 0) return null
  const set = filters.filter(({ name, kind }) => kind !== 'text' && (address.values[name] ?? '') !== '')
  const [first, ...others] = filters
  const many = filters.length > 5
  return (
    <div className={css['filters']} role="search" aria-label={words.filters}>
      <div className={css['controls']}>
        {first ? <FilterControl filter={first} address={address} /> : null}
        {others.length > 0 ? (
          <Button
            className={css['open']}
            data-many={many || undefined}
            variant="default"
            leftSection={<IconFilter aria-hidden />}
            aria-expanded={opened}
            onClick={() => setOpened(!opened)}
          >
            {set.length > 0 ? words.filtersChosen(set.length) : words.filters}
          </Button>
        ) : null}
        <div className={css['others']} data-opened={opened || undefined} data-many={many || undefined}>
          {others.map((filter) => (
            <FilterControl key={filter.name} filter={filter} address={address} />
          ))}
        </div>
      </div>
      {set.length > 0 ? (
        <ul className={css['chips']}>
          {set.map((filter) => (
            <li key={filter.name}>
              <button type="button" onClick={() => address.change({ [filter.name]: '' })}>
                {words.clearFilter(`${filter.label}${said(filter, address.values[filter.name] ?? '')}`)}
                <IconX aria-hidden />
              </button>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}

function said(filter: Filter, value: string): string {
  if (filter.kind === 'switch') return ''
  if (filter.kind === 'day') return ` ${writeDay(value)}`
  if (filter.kind === 'own') return filter.say ? ` ${filter.say(value)}` : ''
  if (filter.kind === 'text') return ` “${value}”`
  const labels = severalIn(value).map((one) => filter.choices.find((choice) => choice.value === one)?.label ?? one)
  return ` ${labels.join(', ')}`
}
