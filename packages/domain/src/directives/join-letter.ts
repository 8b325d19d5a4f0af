import { sameValue } from '../same-value.ts'
import type { LetterCorrections, LetterDraft } from './letter-facts.ts'
import type { JoinField, JoinOutcome } from './letter.view.ts'

/** What a directive that the project carries as facts may lack, and takes from the letter that joins it. */
const takenOver = ['urgency', 'secrecy', 'incomingStamp', 'recipients', 'annexes'] as const
/** What it has, as recorded: it stays, whatever a person said of the letter. */
const compared = ['type', 'place', 'subject', 'signer'] as const
const recordedAnyway = ['addressees', 'citations', 'provisions', 'obligations'] as const

type Letter = Pick<LetterDraft, (typeof takenOver)[number] | (typeof compared)[number] | 'exclusions'>
/** `reached`: those of the excluded agencies that the directive has reached. */
export type Recorded = Omit<Letter, 'exclusions'> & { reached: readonly string[] }

/**
 * What joining a letter to a directive that is recorded adds to it, and what of the person's own words it leaves out:
 * nobody loses a correction without being told. Whom the person left out is left out of the directive too.
 */
export function joinLetter(letter: Letter, corrections: LetterCorrections, recorded: Recorded): JoinOutcome {
  const said = takenOver.filter((field) => isSaid(letter[field]) && !sameValue(letter[field], recorded[field]))
  const corrected = (field: keyof LetterCorrections) => Object.hasOwn(corrections, field)
  const left: JoinField[] = [
    ...compared.filter((field) => corrected(field) && !sameValue(letter[field], recorded[field])),
    ...recordedAnyway.filter(corrected),
    ...said.filter((field) => isSaid(recorded[field])),
  ]
  const excluded = letter.exclusions.filter(({ agencyId }) => recorded.reached.includes(agencyId)).length
  const kept: JoinField[] = said.filter((field) => !isSaid(recorded[field]))
  return { kept: excluded > 0 ? [...kept, 'exclusions'] : kept, left, excluded }
}

function isSaid(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== null
}
