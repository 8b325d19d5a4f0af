import { useParams } from 'react-router'
import { DirectiveDetail } from '../../features/directives/directive-detail.tsx'

/** One directive. */
export function Component() {
  const { id = '' } = useParams()
  return <DirectiveDetail key={id} id={id} />
}
