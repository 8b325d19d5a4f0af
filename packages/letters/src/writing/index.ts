export { kinds } from './kinds.ts'
export { layoutOn, layouts, type Layout } from './layouts.ts'
export { annexReference, dayInWords, numberSymbolOf, placeAndDate, signatureLines } from './lines-of.ts'
export { writeDocument } from './write-document.ts'
