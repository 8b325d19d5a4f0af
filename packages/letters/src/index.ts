export { deadlineLines, type DeadlineLine } from './deadlines/index.ts'
export { letterLine, type LetterLine, typeSlugs } from './letter-line.ts'
export { readLetter } from './read-letter.ts'
export { type AgencyName, type AgencyRegister, registerOf } from './register.ts'
