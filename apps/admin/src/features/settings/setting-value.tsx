import type { Deadline } from '@vnit/domain/deadlines'
import { DeadlineExplained } from '../../components/deadline-editor/deadline-explained.tsx'
import { useWords } from '../../lib/words.ts'
import { administrationWords } from '../../words/administration/index.ts'

/** A setting's value in words. */
export function SettingValue({ value }: { value: unknown }) {
  const words = useWords(administrationWords)
  if (typeof value === 'string') return <strong>{words.values[value] ?? words.value}</strong>
  return <DeadlineExplained deadline={value as Deadline} />
}
