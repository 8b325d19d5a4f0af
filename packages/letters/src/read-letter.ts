import type { LetterReading } from '@vnit/domain'
import type { AgencyRegister } from './register.ts'
import { nothing } from './text/anchor.ts'

/** Reads an official letter: every value comes with the words it was read from, and what cannot be read is null. */
export function readLetter(text: string, _register: AgencyRegister): LetterReading {
  return {
    text: text.normalize('NFC'),
    type: nothing(),
    numberSymbol: nothing(),
    issuer: nothing(),
    place: nothing(),
    issuedOn: nothing(),
    subject: nothing(),
    addressees: [],
    citations: [],
    provisions: [],
    obligations: [],
    signer: nothing(),
    recipients: [],
    incomingStamp: nothing(),
  }
}
