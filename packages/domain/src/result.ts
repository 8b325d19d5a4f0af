/** What a decision answers: a value, or a refusal that says why not. Never thrown inside the domain. */
export type Result<Value, No> = { ok: true; value: Value } | { ok: false; refusal: No }

/** The answer yes. */
export function ok<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value }
}

/** The answer no, with its code and facts. */
export function refuse<No>(refusal: No): { ok: false; refusal: No } {
  return { ok: false, refusal }
}
