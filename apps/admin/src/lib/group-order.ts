import type { Through } from '@vnit/domain'
import { addresseeClasses } from '@vnit/domain/directives'

const order: readonly Through[] = [...addresseeClasses, 'named', 'party']

/** Groups of addressees in the order in which letters name them. */
export function inOrder<Group extends { through: Through }>(groups: readonly Group[]): Group[] {
  return groups.toSorted((a, b) => order.indexOf(a.through) - order.indexOf(b.through))
}
