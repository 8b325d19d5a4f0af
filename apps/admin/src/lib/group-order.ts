import type { Through } from '@vnit/domain'

const order: Through[] = [
  'ministries',
  'ministerial-level',
  'government-attached',
  'provincial-committees',
  'provincial-departments',
  'sector-units',
  'sector-enterprises',
  'associations',
  'named',
  'party',
]

/** Groups of addressees in the order in which letters name them. */
export function inOrder<Group extends { through: Through }>(groups: readonly Group[]): Group[] {
  return groups.toSorted((a, b) => order.indexOf(a.through) - order.indexOf(b.through))
}
