import { Loader } from '@mantine/core'
import { useWords } from '../lib/words.ts'
import { partsWords } from '../words/parts/index.ts'
import css from './first-wait.module.css'

/** What is seen while the first screen arrives. */
export function FirstWait() {
  const words = useWords(partsWords)
  return (
    <div className={css['page']} role="status">
      <Loader size="sm" /> {words.waiting}
    </div>
  )
}
