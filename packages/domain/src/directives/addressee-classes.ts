/**
 * Groups of agencies that letters address at once, in the order in which letters name them. `sector-units` are the units
 * of the ministry itself; `sector-enterprises` and `associations` are real classes that the register of agencies does not
 * hold, so they expand to nobody and the letter says so.
 */
export const addresseeClasses = [
  'ministries',
  'ministerial-level',
  'government-attached',
  'provincial-committees',
  'provincial-departments',
  'sector-units',
  'sector-enterprises',
  'associations',
] as const
export type AddresseeClass = (typeof addresseeClasses)[number]
