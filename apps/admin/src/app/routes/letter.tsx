import { useParams } from 'react-router'
import { LetterReview } from '../../features/letters/letter-review.tsx'

/** The review of one letter. */
export function Component() {
  const { id = '' } = useParams()
  return <LetterReview key={id} id={id} />
}
