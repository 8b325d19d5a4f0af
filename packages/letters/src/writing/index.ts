export { kinds } from './kinds.ts'
export { layoutOn, layouts, type Layout } from './layouts.ts'
export { annexReference, dayInWords, numberSymbolOf, placeAndDate, signatureLines } from './lines-of.ts'
export { writeDocument } from './write-document.ts'
export { addresseeList, type Listed } from './addressee-list.ts'
export {
  assignmentDocument,
  proposeAssignment,
  said,
  type AssignmentFacts,
  type TaskToAssign,
} from './assignment-letter.ts'
export { groupNames, typeNames } from './type-names.ts'
