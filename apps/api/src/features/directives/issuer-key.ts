import { fold } from '@vnit/vietnamese'

/** The name of an issuer as it is compared with others: without marks and capitals. */
export function issuerKey(name: string | null): string | null {
  const key = name === null ? '' : fold(name).replace(/\s+/g, ' ').trim()
  return key === '' ? null : key
}
