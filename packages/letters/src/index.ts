export { readLetter } from './read-letter.ts'
export { type AgencyName, type AgencyRegister, registerOf } from './register.ts'
