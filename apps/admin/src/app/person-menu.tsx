import { Menu, UnstyledButton, useMantineColorScheme, type MantineColorScheme } from '@mantine/core'
import { Link } from 'react-router'
import { IconCheck, IconChevronDown, IconExternalLink, IconLogout, IconUserCircle } from '../components/icons.ts'
import { addresses } from '../lib/addresses.ts'
import { signOut } from '../lib/auth-api.ts'
import { useSession } from '../lib/session.ts'
import { useWords } from '../lib/words.ts'
import { shellWords } from '../words/shell/index.ts'
import css from './person-menu.module.css'

const schemes: { scheme: MantineColorScheme; word: 'light' | 'dark' | 'system' }[] = [
  { scheme: 'light', word: 'light' },
  { scheme: 'dark', word: 'dark' },
  { scheme: 'auto', word: 'system' },
]

/** The signed-in person: account, appearance, sign-out. */
export function PersonMenu() {
  const words = useWords(shellWords)
  const { person } = useSession()
  const { colorScheme, setColorScheme } = useMantineColorScheme({ keepTransitions: true })
  if (person === null) return null
  const leave = async () => {
    await signOut()
    location.assign(`/admin${addresses.signIn}`)
  }
  return (
    <Menu position="bottom-end" width={260}>
      <Menu.Target>
        <UnstyledButton className={css['button']} aria-label={words.personMenu(person.name)}>
          <IconUserCircle aria-hidden />
          <span className={css['name']}>{person.name}</span>
          <IconChevronDown aria-hidden className={css['arrow']} />
        </UnstyledButton>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>{person.email}</Menu.Label>
        <Menu.Item component={Link} to={addresses.account} leftSection={<IconUserCircle aria-hidden />}>
          {words.account}
        </Menu.Item>
        <Menu.Item component="a" href="/" leftSection={<IconExternalLink aria-hidden />}>
          {words.catalogue}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Label>{words.scheme}</Menu.Label>
        {schemes.map(({ scheme, word }) => (
          <Menu.Item
            key={scheme}
            role="menuitemradio"
            aria-checked={scheme === colorScheme}
            closeMenuOnClick={false}
            leftSection={scheme === colorScheme ? <IconCheck aria-hidden /> : <span className={css['blank']} />}
            onClick={() => setColorScheme(scheme)}
          >
            {words[word]}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <Menu.Item leftSection={<IconLogout aria-hidden />} onClick={() => void leave()}>
          {words.signOut}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}
