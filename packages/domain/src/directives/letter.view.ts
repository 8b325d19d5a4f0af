import { z } from 'zod'
import { daySchema, momentSchema } from '../time/day.ts'
import { addresseeClassSchema } from './addressee.ts'
import { exclusionSchema, letterChangesSchema, letterDraftSchema } from './letter-facts.ts'
import { letterReadingSchema, roleSchema, taskKindSchema } from './letter-reading.ts'
import { letterStateSchema } from './letter.input.ts'
import { weakWordSchema } from './recognition.ts'

export const personRefSchema = z.object({ id: z.string(), name: z.string() })

/** Something that keeps a letter from being registered: which field, and what is the matter with it. */
export const draftProblemSchema = z.object({
  field: z.string(),
  code: z.enum(['missing', 'unclear', 'nobody', 'not-there-on-that-day', 'unknown-provision', 'too-many', 'too-long']),
  words: z.string().nullable(),
  /** Of `too-many` items or `too-long` text: how many there are and how many may be; of text in a list, which item. */
  size: z.object({ is: z.int(), limit: z.int(), place: z.int().nullable() }).optional(),
})
export type DraftProblem = z.infer<typeof draftProblemSchema>

/** What taking a file in answers: a new draft, or the draft or directive that the same file already is. */
export const takenInSchema = z.object({
  id: z.string(),
  version: z.int(),
  already: z.boolean(),
  state: letterStateSchema,
  directiveId: z.string().nullable(),
})
export type TakenIn = z.infer<typeof takenInSchema>

export const letterRowSchema = z.object({
  id: z.string(),
  version: z.int(),
  state: letterStateSchema,
  fileName: z.string(),
  numberSymbol: z.string().nullable(),
  issuerName: z.string().nullable(),
  issuedOn: daySchema.nullable(),
  subject: z.string().nullable(),
  /** What still keeps it from being registered, values that want a person's eye, and damage that was mended. */
  problems: z.int(),
  doubts: z.int(),
  repairs: z.int(),
  /** Nothing of these, and no other document of the same number, issuer and date. */
  clean: z.boolean(),
  /** Of the same number, issuer and date: a directive that is registered, or else another letter under review. */
  twin: z.object({ kind: z.enum(['directive', 'letter']), id: z.string() }).nullable(),
  /** An older reader read it; the present one may read it otherwise. */
  olderReader: z.boolean(),
  takenInAt: momentSchema,
  takenInBy: personRefSchema.nullable(),
  directiveId: z.string().nullable(),
})
export type LetterRow = z.infer<typeof letterRowSchema>
/** `counts` are of all letters in the asked states, whatever else narrows the page. */
export const letterPageSchema = z.object({
  rows: z.array(letterRowSchema),
  total: z.int(),
  counts: z.object({ all: z.int(), clean: z.int(), twins: z.int(), olderReader: z.int() }),
})
export type LetterPage = z.infer<typeof letterPageSchema>

/** The letter under review: the reading with its anchors, what people corrected, the draft that results. */
export const letterViewSchema = letterRowSchema.extend({
  sha256: z.string(),
  mediaType: z.string(),
  /** The old character set that the words were converted from, `TCVN3` and the like; null for Unicode. */
  convertedFrom: z.string().nullable(),
  /** Of a scan, the words that were recognised with little certainty; places in the reading's `text`. */
  weakWords: z.array(weakWordSchema),
  reading: letterReadingSchema,
  corrections: letterChangesSchema,
  draft: letterDraftSchema,
  draftProblems: z.array(draftProblemSchema),
  setAsideReason: z.string().nullable(),
  changedAt: momentSchema,
})
export type LetterView = z.infer<typeof letterViewSchema>

export const letterVersionSchema = z.object({ id: z.string(), version: z.int(), problems: z.array(draftProblemSchema) })
export type LetterVersion = z.infer<typeof letterVersionSchema>

/** How an agency came to be on the list of a letter: through a group, by its own name, or as a party of one task. */
export const throughSchema = z.union([addresseeClassSchema, z.enum(['named', 'party'])])
export type Through = z.infer<typeof throughSchema>

export const addresseeCountSchema = z.object({ through: throughSchema, count: z.int() })

const joinFieldSchema = z.enum([
  'urgency',
  'secrecy',
  'incomingStamp',
  'recipients',
  'annexes',
  'type',
  'place',
  'subject',
  'signer',
  'addressees',
  'citations',
  'provisions',
  'obligations',
  'exclusions',
])
export type JoinField = z.infer<typeof joinFieldSchema>

/** Of a letter that joins a directive recorded before: what this adds to it, and what a person said that it leaves out. */
export const joinOutcomeSchema = z.object({
  kept: z.array(joinFieldSchema),
  left: z.array(joinFieldSchema),
  /** Agencies that the directive had reached and that the review leaves out of it. */
  excluded: z.int(),
})
export type JoinOutcome = z.infer<typeof joinOutcomeSchema>

/** What registering would make, before it is done. */
export const letterPreviewSchema = z.object({
  id: z.string(),
  version: z.int(),
  problems: z.array(draftProblemSchema),
  addressees: z.array(z.object({ agencyId: z.string(), name: z.string(), through: throughSchema })),
  /** Whom the words of the letter reach and a person left out. */
  excluded: z.array(exclusionSchema.extend({ name: z.string(), through: throughSchema })),
  counts: z.array(addresseeCountSchema),
  total: z.int(),
  unregistered: z.array(z.object({ words: z.string(), through: addresseeClassSchema })),
  /** Addressees that the register does not hold: kept by these words, until a person chooses the agency. */
  byName: z.array(z.string()),
  obligations: z.array(
    z.object({
      index: z.int(),
      kind: taskKindSchema,
      summary: z.string(),
      explained: z.object({ vi: z.string(), en: z.string() }),
      agencies: z.int(),
      byRole: z.array(z.object({ role: roleSchema, count: z.int() })),
      unreached: z.array(z.string()),
    }),
  ),
  alreadyRegistered: z.object({ directiveId: z.string() }).nullable(),
  /** The project carries the facts of this letter: confirming joins the file to that directive and makes nothing twice. */
  joins: joinOutcomeSchema
    .extend({
      directiveId: z.string(),
      /** Left out in the review, and on their share is a report, a decision or an extension: refused until brought back. */
      answered: z.array(z.object({ agencyId: z.string(), name: z.string() })),
    })
    .nullable(),
})
export type LetterPreview = z.infer<typeof letterPreviewSchema>

/** What registering made. */
export const registeredSchema = z.object({
  directiveId: z.string(),
  addressees: z.int(),
  obligations: z.int(),
  assignments: z.int(),
  slots: z.int(),
  /** Addressees kept by their name only. */
  byName: z.int(),
  joined: joinOutcomeSchema.nullable(),
})
export type Registered = z.infer<typeof registeredSchema>

/** Letters and directives of the same number, issuer and date. */
export const duplicatesSchema = z.object({
  directives: z.array(
    z.object({
      id: z.string(),
      numberSymbol: z.string(),
      issuedOn: daySchema,
      subject: z.string(),
      /** Known by its facts only: confirming joins the file to it. */
      joinable: z.boolean(),
    }),
  ),
  letters: z.array(
    z.object({
      id: z.string(),
      fileName: z.string(),
      takenInAt: momentSchema,
      takenInBy: personRefSchema.nullable(),
    }),
  ),
})
export type Duplicates = z.infer<typeof duplicatesSchema>

/** For each document asked: the directive that it is, or how many directives wait for it. In the order asked. */
export const citedDocumentsSchema = z.array(
  z.object({
    numberSymbol: z.string(),
    issuedOn: daySchema.nullable(),
    directive: z.object({ id: z.string(), subject: z.string() }).nullable(),
    waiting: z.int(),
  }),
)
export type CitedDocuments = z.infer<typeof citedDocumentsSchema>

/** A letter whose list of exclusions changed. */
export const exclusionsChangedSchema = z.object({
  id: z.string(),
  version: z.int(),
  problems: z.array(draftProblemSchema),
  exclusions: z.array(exclusionSchema),
})
export type ExclusionsChanged = z.infer<typeof exclusionsChangedSchema>
