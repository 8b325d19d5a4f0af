import { PageTitle } from '../../components/page-title.tsx'
import { useWords } from '../../lib/words.ts'
import { shellWords } from '../../words/shell/index.ts'

/** The place of this screen; its feature fills it. */
export function Component() {
  return <PageTitle title={useWords(shellWords).account} />
}
