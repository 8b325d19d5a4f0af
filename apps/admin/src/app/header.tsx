import { ActionIcon, Drawer } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { Link } from 'react-router'
import { IconMenu2 } from '../components/icons.ts'
import { addresses } from '../lib/addresses.ts'
import { useWords } from '../lib/words.ts'
import { shellWords } from '../words/shell/index.ts'
import { GlobalSearch } from './global-search.tsx'
import { LanguageSwitch } from './language-switch.tsx'
import { NavigationLinks } from './navigation-links.tsx'
import { PersonMenu } from './person-menu.tsx'
import css from './header.module.css'

/** The head of every screen: name, search, language, person; on phones also the way to the navigation. */
export function Header() {
  const words = useWords(shellWords)
  const [opened, { open, close }] = useDisclosure(false)
  return (
    <header className={css['header']}>
      <ActionIcon
        className={css['burger']}
        variant="subtle"
        color="gray"
        size="xl"
        aria-label={words.openNavigation}
        onClick={open}
      >
        <IconMenu2 />
      </ActionIcon>
      <Link to={addresses.queue} className={css['name']}>
        <strong>vnit</strong> <span>{words.product}</span>
      </Link>
      <GlobalSearch />
      <LanguageSwitch />
      <PersonMenu />
      <Drawer opened={opened} onClose={close} size="18rem" title={words.navigation}>
        <nav aria-label={words.navigation}>
          <NavigationLinks onFollow={close} />
        </nav>
      </Drawer>
    </header>
  )
}
