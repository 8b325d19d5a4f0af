import { useParams } from 'react-router'
import { DirectiveDetail } from '../../features/directives/directive-detail.tsx'
import { DocumentLineage } from '../../features/lineage/document-lineage.tsx'
import { EndButton } from '../../features/lineage/end-button.tsx'
import { StandingNotice } from '../../features/lineage/standing-notice.tsx'

/** One directive, with where it stands and what it rests on. */
export function Component() {
  const { id = '' } = useParams()
  return (
    <DirectiveDetail
      key={id}
      id={id}
      notice={<StandingNotice id={id} />}
      lineage={<DocumentLineage id={id} />}
      deeds={<EndButton id={id} />}
    />
  )
}
