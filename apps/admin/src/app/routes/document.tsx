import { useParams } from 'react-router'
import { DocumentPage } from '../../features/lineage/document-page.tsx'

/** One document that is cited and not registered. */
export function Component() {
  const { id = '' } = useParams()
  return <DocumentPage key={id} id={id} />
}
