import { ActionIcon } from '@mantine/core'
import type { AddressState } from '../../lib/use-address-state.ts'
import { useWords } from '../../lib/words.ts'
import { partsWords } from '../../words/parts/index.ts'
import { IconChevronLeft, IconChevronRight } from '../icons.ts'
import css from './pages.module.css'

type PagesProps = { address: AddressState; total: number; pageSize: number }

/** Which rows are shown of how many, and the way to the others. */
export function Pages({ address, total, pageSize }: PagesProps) {
  const words = useWords(partsWords)
  if (total === 0) return null
  const page = Number(address.values['page'] ?? '1')
  const pages = Math.max(1, Math.ceil(total / pageSize))
  const go = (to: number) => address.change({ page: String(to) })
  return (
    <nav className={css['pages']} aria-label={words.pages}>
      <span role="status">{words.rows((page - 1) * pageSize + 1, Math.min(total, page * pageSize), total)}</span>
      <PageSteps page={page} pages={pages} go={go} />
    </nav>
  )
}

/** One page back, which page of how many, one page on; nothing where there is one page. */
export function PageSteps({ page, pages, go }: { page: number; pages: number; go: (page: number) => void }) {
  const words = useWords(partsWords)
  if (pages <= 1) return null
  return (
    <>
      <ActionIcon
        size="lg"
        variant="default"
        disabled={page <= 1}
        aria-label={words.previousPage}
        onClick={() => go(page - 1)}
      >
        <IconChevronLeft aria-hidden />
      </ActionIcon>
      <span>{words.page(page, pages)}</span>
      <ActionIcon
        size="lg"
        variant="default"
        disabled={page >= pages}
        aria-label={words.nextPage}
        onClick={() => go(page + 1)}
      >
        <IconChevronRight aria-hidden />
      </ActionIcon>
    </>
  )
}
