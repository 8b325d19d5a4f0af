import { LetterDrop } from '../../features/letters/letter-drop.tsx'
import { MyQueue } from '../../features/queue/my-queue.tsx'
import { useMay } from '../../lib/session.ts'

/** Home is the queue; those who take letters in drop them here. */
export function Component() {
  const takes = useMay()('letters.register')
  return <MyQueue>{takes ? <LetterDrop /> : null}</MyQueue>
}
