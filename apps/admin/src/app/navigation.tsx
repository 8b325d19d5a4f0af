import { ActionIcon } from '@mantine/core'
import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '../components/icons.ts'
import { useWords } from '../lib/words.ts'
import { shellWords } from '../words/shell/index.ts'
import { NavigationLinks } from './navigation-links.tsx'
import css from './navigation.module.css'

/** The navigation at the left: icons with words, or icons alone. */
export function Navigation({ narrow, setNarrow }: { narrow: boolean; setNarrow: (narrow: boolean) => void }) {
  const words = useWords(shellWords)
  return (
    <nav className={css['nav']} aria-label={words.navigation}>
      <NavigationLinks narrow={narrow} />
      <ActionIcon
        className={css['toggle']}
        variant="subtle"
        color="gray"
        size="lg"
        aria-label={narrow ? words.expand : words.collapse}
        aria-expanded={!narrow}
        onClick={() => setNarrow(!narrow)}
      >
        {narrow ? <IconLayoutSidebarLeftExpand /> : <IconLayoutSidebarLeftCollapse />}
      </ActionIcon>
    </nav>
  )
}
