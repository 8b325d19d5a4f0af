import clsx from 'clsx'
import { NavLink } from 'react-router'
import { useMay } from '../lib/session.ts'
import { useWords } from '../lib/words.ts'
import { shellWords } from '../words/shell/index.ts'
import { administrationLines, mainLines } from './navigation-lines.ts'
import css from './navigation.module.css'

/** The lines that this person may open, in two groups. */
export function NavigationLinks({ narrow = false, onFollow }: { narrow?: boolean; onFollow?: () => void }) {
  const words = useWords(shellWords)
  const may = useMay()
  const groups = [mainLines, administrationLines].map((lines) => lines.filter((line) => may(line.may)))
  return groups.map((lines, index) =>
    lines.length === 0 ? null : (
      <ul key={index} className={css['lines']} aria-label={index === 1 ? words.administration : words.navigation}>
        {index === 1 && !narrow ? <li className={css['group']}>{words.administration}</li> : null}
        {lines.map(({ to, word, icon: Icon }) => (
          <li key={to}>
            <NavLink
              to={to}
              end={to === '/'}
              onClick={onFollow}
              title={narrow ? words[word] : undefined}
              className={({ isActive }) => clsx(css['link'], isActive && css['active'])}
            >
              <Icon aria-hidden />
              <span className={narrow ? 'visually-hidden' : undefined}>{words[word]}</span>
            </NavLink>
          </li>
        ))}
      </ul>
    ),
  )
}
