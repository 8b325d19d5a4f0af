import { ActionIcon, Button, Popover, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'
import { IconBookmark, IconX } from '../icons.ts'
import type { View } from './list-types.ts'
import css from './view-bar.module.css'

type ViewBarProps = {
  views: View[]
  query: string
  open: (query: string) => void
  save?: (name: string, query: string) => void
}

/** Named addresses of a list: the given ones first, then a person's own, and a way to keep the present one. */
export function ViewBar({ views, query, open, save }: ViewBarProps) {
  const words = useWords(partsWords)
  const now = withoutPage(query)
  const savable = save !== undefined && now !== '' && !views.some((view) => withoutPage(view.query) === now)
  if (views.length === 0 && !savable) return null
  return (
    <div className={css['bar']} role="group" aria-label={words.views}>
      {views.map((view) => (
        <span key={view.id} className={css['view']}>
          <button type="button" aria-pressed={withoutPage(view.query) === now} onClick={() => open(view.query)}>
            {view.name}
          </button>
          {view.remove ? (
            <ActionIcon
              size="sm"
              variant="subtle"
              color="gray"
              aria-label={words.removeView(view.name)}
              onClick={view.remove}
            >
              <IconX aria-hidden />
            </ActionIcon>
          ) : null}
        </span>
      ))}
      {savable ? <SaveView save={(name) => save(name, now)} /> : null}
    </div>
  )
}

function SaveView({ save }: { save: (name: string) => void }) {
  const words = useWords(partsWords)
  const [opened, setOpened] = useState(false)
  const [name, setName] = useState('')
  return (
    <Popover opened={opened} onChange={setOpened} trapFocus>
      <Popover.Target>
        <Button
          variant="subtle"
          size="compact-md"
          leftSection={<IconBookmark aria-hidden />}
          onClick={() => setOpened(!opened)}
        >
          {words.saveView}
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <form
          className={css['save']}
          onSubmit={(event) => {
            event.preventDefault()
            if (name.trim() === '') return
            save(name.trim())
            setOpened(false)
          }}
        >
          <TextInput
            label={words.viewName}
            value={name}
            maxLength={60}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit">{words.save}</Button>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}

function withoutPage(query: string): string {
  const params = new URLSearchParams(query)
  params.delete('page')
  params.sort()
  return params.toString()
}
