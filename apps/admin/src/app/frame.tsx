import { useEffect, useRef, useState } from 'react'
import { ScrollRestoration, useLocation, useNavigation } from 'react-router'
import { usePersonsLanguage } from '../lib/choose-language.ts'
import { useStoredSwitch } from '../lib/use-stored.ts'
import { useWords } from '../lib/words.ts'
import { shellWords } from '../words/shell/index.ts'
import { AllowedOutlet } from './allowed-outlet.tsx'
import { Header } from './header.tsx'
import { Navigation } from './navigation.tsx'
import { SampleNotice } from './sample-notice.tsx'
import { SessionEnded } from './session-ended.tsx'
import css from './frame.module.css'

/** The frame around every screen: header, navigation, content. After the first, a new screen takes the focus to its content. */
export function Frame() {
  const words = useWords(shellWords)
  const [narrow, setNarrow] = useStoredSwitch('narrow-navigation', false)
  const { pathname } = useLocation()
  const moving = useNavigation().state !== 'idle'
  usePersonsLanguage()
  const [shownFirst] = useState(pathname)
  const moved = useRef(false)
  useEffect(() => {
    moved.current ||= pathname !== shownFirst
    if (moved.current) document.getElementById('main')?.focus({ preventScroll: true })
  }, [pathname, shownFirst])
  return (
    <div className={css['frame']} data-narrow={narrow || undefined}>
      <a className={css['skip']} href="#main">
        {words.skip}
      </a>
      <Header />
      <Navigation narrow={narrow} setNarrow={setNarrow} />
      <div className={css['moving']} data-on={moving || undefined} />
      <main id="main" tabIndex={-1} className={css['main']}>
        <SampleNotice />
        <AllowedOutlet />
      </main>
      <SessionEnded />
      <ScrollRestoration />
    </div>
  )
}
