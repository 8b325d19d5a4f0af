import type { Principal } from '@vnit/domain'
import { readAs } from './as-principal.ts'
import type { Platform, Reads } from './platform.ts'

/** What a deed may use before its transaction: each question takes a connection for as long as it is asked. */
export type Preparation = { ask: <Value>(question: (reads: Reads) => Promise<Value>) => Promise<Value> }

/** The same for deeds of the platform itself. */
export function preparingAsSystem(platform: Platform, name: string): Preparation {
  const principal: Principal = { kind: 'system', name }
  return { ask: (question) => readAs(platform, principal, question) }
}
