import { lazy, Suspense, type ComponentProps } from 'react'

const Explained = lazy(async () => ({
  default: (await import('../../components/deadline-editor/deadline-explained.tsx')).DeadlineExplained,
}))

/** A deadline in sentences; until these are loaded, in the words of the document. */
export function LateDeadlineExplained(props: ComponentProps<typeof Explained>) {
  return (
    <Suspense fallback={<p lang="vi">{props.deadline.words}</p>}>
      <Explained {...props} />
    </Suspense>
  )
}
