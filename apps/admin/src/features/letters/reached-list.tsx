import { Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { byName } from '../../lib/by-name.ts'
import { useWords } from '../../lib/words.ts'
import { lettersWords } from '../../words/letters/index.ts'
import type { ReachedAgency } from './reach-panel.tsx'
import css from './reach-panel.module.css'

type ReachedListProps = {
  agencies: readonly ReachedAgency[]
  chosen: ReadonlySet<string>
  /** Null: nobody may be chosen. */
  toggle: ((agencyId: string) => void) | null
}

const searchedFrom = 12

/** The agencies of one group, each to be chosen; a long list can be searched without marks. */
export function ReachedList({ agencies, chosen, toggle }: ReachedListProps) {
  const { reach } = useWords(lettersWords)
  const [text, setText] = useState('')
  const asked = plain(text)
  const shown = byName(agencies.filter(({ name }) => plain(name).includes(asked)))
  return (
    <>
      {agencies.length < searchedFrom ? null : (
        <TextInput
          aria-label={reach.search}
          placeholder={reach.search}
          value={text}
          onChange={(event) => setText(event.currentTarget.value)}
        />
      )}
      {shown.length === 0 ? <p className="small muted">{reach.nothing(text)}</p> : null}
      <ul className={css['agencies']}>
        {shown.map(({ agencyId, name }) => (
          <li key={agencyId}>
            {toggle ? (
              <Checkbox
                size="sm"
                label={<span lang="vi">{name}</span>}
                aria-label={reach.choose(name)}
                checked={chosen.has(agencyId)}
                onChange={() => toggle(agencyId)}
              />
            ) : (
              <span lang="vi">{name}</span>
            )}
          </li>
        ))}
      </ul>
    </>
  )
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').replaceAll(/[đĐ]/g, 'd').toLowerCase().trim()
}
