import { UnstyledButton } from '@mantine/core'
import { useHotkeys } from '@mantine/hooks'
import { useEffect, useState } from 'react'
import { IconSearch } from '../components/icons.ts'
import { useMay } from '../lib/session.ts'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'
import { shellWords } from '../words/shell/index.ts'
import { administrationLines, mainLines } from './navigation-lines.ts'
import css from './global-search.module.css'

const load = async () => (await import('../features/search/search-dialog.tsx')).SearchDialog

/** The search of everything: a field-like button and Ctrl K; the dialog is loaded once the screen rests, so that no key typed after Ctrl K is lost. */
export function GlobalSearch() {
  const words = useWords(shellWords)
  const { goTo } = useWords(partsWords)
  const [opened, setOpened] = useState(false)
  const [SearchDialog, setSearchDialog] = useState<Awaited<ReturnType<typeof load>> | null>(null)
  const may = useMay()
  const allowed = may('search')
  useEffect(() => {
    if (!allowed || SearchDialog) return
    const waiting = setTimeout(
      () =>
        void load().then(
          (dialog) => setSearchDialog(() => dialog),
          () => setOpened(false),
        ),
      opened ? 0 : 500,
    )
    return () => clearTimeout(waiting)
  }, [allowed, opened, SearchDialog])
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
      {opened && SearchDialog ? (
        <SearchDialog start={[{ key: 'go', title: goTo, hits }]} onClose={() => setOpened(false)} />
      ) : null}
    </>
  )
}
