import type { DirectiveDetail } from '@vnit/domain'
import { useWords } from '../../lib/words.ts'
import { directivesWords } from '../../words/directives/index.ts'
import css from './directives.module.css'

/** The numbered items, one inside the other as in the document. */
export function ProvisionSection({ provisions }: { provisions: DirectiveDetail['provisions'] }) {
  const words = useWords(directivesWords)
  if (provisions.length === 0) return <p className="muted">{words.noProvisions}</p>
  const under = Map.groupBy(provisions, ({ parentKey }) => parentKey)
  const keys = new Set(provisions.map(({ key }) => key))
  const tops = provisions.filter(({ parentKey }) => parentKey === null || !keys.has(parentKey))
  return <Items items={tops} under={under} />
}

type Items = DirectiveDetail['provisions']

function Items({ items, under }: { items: Items; under: Map<string | null, Items> }) {
  return (
    <ul className={css['provisions']} lang="vi">
      {items.map((item) => (
        <li key={item.key}>
          <strong>{item.label}</strong> {item.text}
          {under.has(item.key) ? <Items items={under.get(item.key) ?? []} under={under} /> : null}
        </li>
      ))}
    </ul>
  )
}
