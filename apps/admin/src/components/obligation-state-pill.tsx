import type { ObligationState } from '@vnit/domain'
import { useWords } from '../lib/words.ts'
import { meaningsWords } from '../words/meanings/index.ts'
import { StatusPill, type StatusTone } from './status-pill.tsx'

const tones: Record<ObligationState, StatusTone> = { open: 'open', claimed: 'paused', closed: 'good' }

/** Where a share of an obligation stands, in words. */
export function ObligationStatePill({ state }: { state: ObligationState }) {
  return <StatusPill tone={tones[state]}>{useWords(meaningsWords).obligationState[state]}</StatusPill>
}
