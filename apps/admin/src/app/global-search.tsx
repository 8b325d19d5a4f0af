import { UnstyledButton } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { lazy, Suspense, useEffect, useState } from 'react'
import { IconSearch } from '../components/icons.ts'
import { useMay } from '../lib/session.ts'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'
import { shellWords } from '../words/shell/index.ts'
import { administrationLines, mainLines } from './navigation-lines.ts'
import css from './global-search.module.css'

const load = () => import('../features/search/search-dialog.tsx')
const SearchDialog = lazy(async () => ({ default: (await load()).SearchDialog }))

/** The search of everything: a field-like button and Ctrl K; the dialog is loaded once the screen rests, so that no key typed after Ctrl K is lost. */
export function GlobalSearch() {
  const words = useWords(shellWords)
  const { goTo } = useWords(partsWords)
  const [opened, setOpened] = useState(false)
  const may = useMay()
  const allowed = may('search')
  useEffect(() => {
    if (!allowed) return
    const waiting = setTimeout(() => void load().catch(() => {}), 500)
    return () => clearTimeout(waiting)
  }, [allowed])
  useHotkeys(allowed ? [['mod+K', () => setOpened(true)]] : [], [])
  if (!allowed) return null
  const lines = [...mainLines, ...administrationLines].filter((line) => may(line.may))
  const hits = lines.map(({ to, word }) => ({ id: to, title: words[word], address: to }))
  return (
    <>
      <UnstyledButton className={css['button']} aria-keyshortcuts="Control+K" onClick={() => setOpened(true)}>
        <IconSearch aria-hidden />
        <span className={css['word']}>{words.search}</span>
        <kbd className={css['keys']}>{words.searchKeys}</kbd>
      </UnstyledButton>
      <Suspense>
        {opened ? <SearchDialog start={[{ key: 'go', title: goTo, hits }]} onClose={() => setOpened(false)} /> : null}
      </Suspense>
    </>
  )
}
