import { Link, Outlet, useLocation } from 'react-router'
import { PageTitle } from '../components/page-title.tsx'
import { addresses } from '../lib/addresses.ts'
import { useMay } from '../lib/session.ts'
import { useWords } from '../lib/words.ts'
import { shellWords } from '../words/shell/index.ts'
import { administrationLines, mainLines } from './navigation-lines.ts'

const lines = [...mainLines, ...administrationLines].filter(({ to }) => to !== addresses.queue)

/** The screen of the address, or words on why the person's role does not open it. The API guards it all the same. */
export function AllowedOutlet() {
  const words = useWords(shellWords)
  const may = useMay()
  const { pathname } = useLocation()
  const line = lines.find(({ to }) => pathname === to || pathname.startsWith(`${to}/`))
  if (!line || may(line.may)) return <Outlet />
  return (
    <>
      <PageTitle title={words.notAllowed}>{words.notAllowedHelp}</PageTitle>
      <Link to={addresses.queue}>{words.home}</Link>
    </>
  )
}
