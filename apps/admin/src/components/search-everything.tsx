import { useId, useState, type KeyboardEvent } from 'react'
import { Dialog } from './dialog.tsx'
import { useAnswers } from '../lib/use-answers.ts'
import { problemIn } from '../lib/problem.ts'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'
import { Refusal } from './refusal.tsx'
import css from './search-everything.module.css'

export type SearchHit = { id: string; title: string; note?: string; address: string }
export type SearchGroup = { key: string; title: string; hits: SearchHit[] }

type SearchEverythingProps = {
  /** Shown before anything is typed: where one can go. */
  start: SearchGroup[]
  search: (text: string) => Promise<SearchGroup[]>
  onGo: (address: string) => void
  onClose: () => void
}

/** Ctrl K: one field, answers in groups; arrows choose, Enter opens, Escape leaves. Never changes what was typed. */
export function SearchEverything({ start, search, onGo, onClose }: SearchEverythingProps) {
  const words = useWords(partsWords)
  const list = useId()
  const [text, setText] = useState('')
  const [chosen, setChosen] = useState(0)
  const asked = text.trim().length >= 2
  const found = useAnswers({ about: 'search', text: asked ? text.trim() : null, ask: search })
  const groups = (asked ? (found.data ?? []) : matching(start, text)).filter((group) => group.hits.length > 0)
  const hits = groups.flatMap((group) => group.hits)
  const go = (hit: SearchHit | undefined) => {
    if (!hit) return
    onGo(hit.address)
    onClose()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined && hits.length > 0) {
      event.preventDefault()
      const next = (chosen + step + hits.length) % hits.length
      setChosen(next)
      document.getElementById(`${list}-${next}`)?.scrollIntoView({ block: 'nearest' })
    }
    if (event.key === 'Enter') go(hits[chosen])
  }
  return (
    <Dialog opened onClose={onClose} title={words.searchEverything} size="lg" yOffset="10vh" centered={false}>
      <input
        data-autofocus
        autoFocus
        type="search"
        className={css['field']}
        role="combobox"
        aria-label={words.searchEverything}
        aria-expanded={hits.length > 0}
        aria-controls={list}
        aria-activedescendant={hits.length > 0 ? `${list}-${chosen}` : undefined}
        aria-autocomplete="list"
        autoComplete="off"
        spellCheck={false}
        placeholder={words.searchPlaceholder}
        value={text}
        onChange={(event) => {
          setText(event.currentTarget.value)
          setChosen(0)
        }}
        onKeyDown={onKeyDown}
      />
      <div role="status" className={css['status']}>
        {!asked ? words.searchHint : null}
        {asked && found.isFetching ? words.waiting : null}
        {asked && found.isSuccess && !found.isFetching && hits.length === 0 ? words.searchNothing(text.trim()) : null}
      </div>
      {found.error ? <Refusal problem={problemIn(found.error)} onRetry={() => void found.refetch()} /> : null}
      <div id={list} role="listbox" aria-label={words.searchEverything} className={css['groups']}>
        {groups.map((group) => (
          <div key={group.key} role="group" aria-label={group.title}>
            <div className={css['title']} aria-hidden>
              {group.title}
            </div>
            {group.hits.map((hit) => {
              const index = hits.indexOf(hit)
              return (
                <div
                  key={hit.id}
                  id={`${list}-${index}`}
                  role="option"
                  aria-selected={index === chosen}
                  className={css['hit']}
                  onMouseMove={() => setChosen(index)}
                  onClick={() => go(hit)}
                >
                  <span>{hit.title}</span>
                  {hit.note ? <span className={css['note']}>{hit.note}</span> : null}
                </div>
              )
            })}
          </div>
        ))}
      </div>
    </Dialog>
  )
}

function matching(groups: SearchGroup[], text: string): SearchGroup[] {
  const typed = text.trim().toLocaleLowerCase('vi')
  if (typed === '') return groups
  return groups.map((group) => ({
    ...group,
    hits: group.hits.filter((hit) => hit.title.toLocaleLowerCase('vi').includes(typed)),
  }))
}
