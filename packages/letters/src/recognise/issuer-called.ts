import type { Day, LetterReading } from '@vnit/domain'
import type { AgencyName, AgencyRegister } from '../register.ts'

export type Issuer = NonNullable<LetterReading['issuer']['value']>

/** The agency that the register has under this name on that day, or the name alone. */
export function issuerCalled(
  name: string,
  on: Day | null,
  register: AgencyRegister,
  parentName: string | null = null,
): Issuer {
  const [only, ...others] = register.named(name, on)
  return only !== undefined && others.length === 0 ? issuerOf(only, null) : { agencyId: null, name, parentName }
}

/** An agency of the register as an issuer. */
export function issuerOf({ id, name }: AgencyName, parentName: string | null): Issuer {
  return { agencyId: id, name, parentName }
}
