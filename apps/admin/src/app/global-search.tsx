import { UnstyledButton } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { lazy, Suspense, useState } from 'react'
import { IconSearch } from '../components/icons.ts'
import { useMay } from '../lib/session.ts'
import { useWords } from '../lib/words.ts'
import { shellWords } from '../words/shell/index.ts'
import css from './global-search.module.css'

const SearchDialog = lazy(async () => ({
  default: (await import('../features/search/search-dialog.tsx')).SearchDialog,
}))

/** The search of everything: a field-like button and Ctrl K; the dialog is loaded when first opened. */
export function GlobalSearch() {
  const words = useWords(shellWords)
  const [opened, setOpened] = useState(false)
  const allowed = useMay()('search')
  useHotkeys(allowed ? [['mod+K', () => setOpened(true)]] : [], [])
  if (!allowed) return null
  return (
    <>
      <UnstyledButton className={css['button']} aria-keyshortcuts="Control+K" onClick={() => setOpened(true)}>
        <IconSearch aria-hidden />
        <span className={css['word']}>{words.search}</span>
        <kbd className={css['keys']}>{words.searchKeys}</kbd>
      </UnstyledButton>
      <Suspense>{opened ? <SearchDialog onClose={() => setOpened(false)} /> : null}</Suspense>
    </>
  )
}
