import type { Repair } from '@vnit/domain'
import { restoreAccents } from '@vnit/vietnamese'

/** Words of a field with the accents that a scan lost, and each restored word as a repair. */
export function properWords(words: string): { words: string; repairs: Repair[] } {
  const { text, restored } = restoreAccents(words)
  return {
    words: text,
    repairs: restored.map(({ was, became }) => ({ code: 'accents-restored' as const, was, became })),
  }
}
