import { lazy, Suspense, type ComponentProps } from 'react'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'

const Editor = lazy(async () => ({
  default: (await import('../../components/deadline-editor/deadline-editor.tsx')).DeadlineEditor,
}))

/** The deadline editor, loaded when a deadline is first opened. */
export function LateDeadlineEditor(props: ComponentProps<typeof Editor>) {
  const { waiting } = useWords(partsWords)
  return (
    <Suspense fallback={<p role="status">{waiting}</p>}>
      <Editor {...props} />
    </Suspense>
  )
}
