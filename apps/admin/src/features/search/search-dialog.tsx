import { useNavigate } from 'react-router'
import { SearchEverything, type SearchGroup } from '../../components/search-everything.tsx'
import { useSearchAll } from './search.api.ts'

type SearchDialogProps = { start: SearchGroup[]; onClose: () => void }

/** The search of everything. */
export function SearchDialog({ start, onClose }: SearchDialogProps) {
  const navigate = useNavigate()
  return (
    <SearchEverything
      start={start}
      search={useSearchAll()}
      onGo={(address) => void navigate(address)}
      onClose={onClose}
    />
  )
}
