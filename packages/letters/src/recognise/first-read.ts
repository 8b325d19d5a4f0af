import type { Anchored } from '@vnit/domain'
import { nothing } from '../text/anchor.ts'

/** The first of several readings that has a value. */
export function firstRead<Value>(...readings: (Anchored<Value> | null | undefined)[]): Anchored<Value> {
  return readings.find((reading) => reading !== null && reading !== undefined && reading.value !== null) ?? nothing()
}
