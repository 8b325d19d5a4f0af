import { Modal } from '@mantine/core'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'

/** The search of everything. */
export function SearchDialog({ onClose }: { onClose: () => void }) {
  return <Modal opened onClose={onClose} title={useWords(partsWords).searchEverything} />
}
