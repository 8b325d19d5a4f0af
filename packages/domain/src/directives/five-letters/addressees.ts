import type { AddresseeMeaning } from '../addressee.ts'

/** The groups that the five letters address, as their words mean them. */
export const centralBodies: AddresseeMeaning = {
  kind: 'classes',
  classes: ['ministries', 'ministerial-level', 'government-attached'],
}
export const provinces: AddresseeMeaning = { kind: 'classes', classes: ['provincial-committees'] }
export const departments: AddresseeMeaning = { kind: 'classes', classes: ['provincial-departments'] }
export const unknown: AddresseeMeaning = { kind: 'unknown' }
