import type { Refusal, Result } from '@vnit/domain'

/** Carries a refusal out of a command so that its transaction rolls back; the ladder turns it into an answer. */
export class RefusalError extends Error {
  readonly refusal: Refusal

  constructor(refusal: Refusal) {
    super(refusal.code)
    this.name = 'RefusalError'
    this.refusal = refusal
  }
}

/** The value of a decision, or its refusal thrown. The only way commands say no. */
export function orRefuse<Value>(result: Result<Value, Refusal>): Value {
  if (result.ok) return result.value
  throw new RefusalError(result.refusal)
}

/** Says no from a command, a query or a store. */
export function refuseWith(refusal: Refusal): never {
  throw new RefusalError(refusal)
}
