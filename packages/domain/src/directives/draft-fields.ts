/** The fields of a letter that are read and that a person can correct, in the order of the screen. */
export const draftFields = [
  'numberSymbol',
  'type',
  'issuerId',
  'place',
  'issuedOn',
  'subject',
  'signer',
  'addressees',
  'citations',
  'provisions',
  'obligations',
  'urgency',
  'secrecy',
  'incomingStamp',
  'recipients',
  'annexes',
] as const
/** A field of a letter that is read and that a person can correct. */
export type DraftField = (typeof draftFields)[number]
