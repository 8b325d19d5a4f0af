import { Link } from 'react-router'
import { PageTitle } from '../../components/page-title.tsx'
import { addresses } from '../../lib/addresses.ts'
import { useWords } from '../../lib/words.ts'
import { shellWords } from '../../words/shell/index.ts'

/** No such address. */
export function Component() {
  const words = useWords(shellWords)
  return (
    <>
      <PageTitle title={words.notFound}>{words.notFoundHelp}</PageTitle>
      <Link to={addresses.queue}>{words.home}</Link>
    </>
  )
}
