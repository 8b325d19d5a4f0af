import { holdsOn, type Agency } from '../agencies/agency.ts'
import type { DocumentType } from './letter-reading.ts'
import type { LetterRefusal } from '../refusals.ts'
import { ok, refuse, type Result } from '../result.ts'
import { letterFactsSchema, type LetterDraft, type LetterFacts } from './letter-facts.ts'
import type { DraftProblem } from './letter.view.ts'
import { sizeProblems } from './size-problems.ts'
import { hasIssuer, isByName, planRegistration, type RegistrationPlan } from './plan-registration.ts'

const needed = ['type', 'numberSymbol', 'issuer', 'issuedOn', 'subject', 'addressees'] as const

/** Everything that keeps a draft from being registered. */
export function draftProblems(draft: LetterDraft, agencies: readonly Agency[]): DraftProblem[] {
  const plan = planRegistration(draft, agencies)
  return [
    ...missing(draft, plan),
    ...absentIssuer(draft, agencies),
    ...unclear(draft),
    ...absent(plan),
    ...nobody(draft, plan),
    ...unknownProvisions(draft),
    ...sizeProblems(draft),
  ]
}

/** The facts of a draft with nothing missing or unclear, or the first reason why it is not ready. */
export function readyFacts(draft: LetterDraft, agencies: readonly Agency[]): Result<LetterFacts, LetterRefusal> {
  const [problem] = draftProblems(draft, agencies)
  if (problem) return refuse(refusalOf(problem, draft))
  const issuerName = draft.issuerId === null ? draft.issuerName : null
  const facts = letterFactsSchema.safeParse({ ...draft, issuerName })
  if (facts.success) return ok(facts.data)
  return refuse({ code: 'letter.field_missing', field: String(facts.error.issues[0]?.path[0] ?? 'subject') })
}

function refusalOf({ code, field, words, size }: DraftProblem, draft: LetterDraft): LetterRefusal {
  if (code === 'too-many' && size) return { code: 'letter.too_many', field, count: size.is, limit: size.limit }
  if (code === 'too-long' && size)
    return { code: 'letter.too_long', field, place: size.place, length: size.is, limit: size.limit }
  if (code === 'unclear') return { code: 'letter.addressee_unclear', words: words ?? '' }
  if (code === 'nobody') return { code: 'letter.nobody_addressed' }
  if (code === 'not-there-on-that-day')
    return { code: 'letter.not_there_on', words: words ?? '', day: draft.issuedOn ?? '' }
  return { code: 'letter.field_missing', field }
}

/** Documents that are addressed to somebody ("Kính gửi", Decree 30/2020, Annex I); the others say in their articles who is to act. */
const addressed = new Set<DocumentType | null>([null, 'letter', 'telegram', 'submission', 'invitation'])

function missing(draft: LetterDraft, plan: RegistrationPlan): DraftProblem[] {
  const isAddressed = addressed.has(draft.type) || plan.addressees.length === 0
  return needed
    .filter((field) => {
      if (field === 'issuer') return !hasIssuer(draft)
      if (field === 'addressees') return isAddressed && draft.addressees.length === 0
      const value = draft[field]
      return value === null || value.length === 0
    })
    .map((field) => ({ field, code: 'missing', words: null }))
}

function absentIssuer({ issuerId, issuedOn }: LetterDraft, agencies: readonly Agency[]): DraftProblem[] {
  if (issuerId === null || issuedOn === null) return []
  const there = agencies.some(({ id, exists }) => id === issuerId && holdsOn(exists, issuedOn))
  return there ? [] : [{ field: 'issuer', code: 'not-there-on-that-day', words: issuerId }]
}

/** Neither a name nor an agency; a name that the register does not hold is kept. */
function unclear(draft: LetterDraft): DraftProblem[] {
  return draft.addressees
    .filter((one) => one.means.kind === 'unknown' && !isByName(one))
    .map(({ words }) => ({ field: 'addressees', code: 'unclear', words }))
}

function absent(plan: RegistrationPlan): DraftProblem[] {
  return plan.notThere.map((words) => ({ field: 'addressees', code: 'not-there-on-that-day', words }))
}

function nobody(draft: LetterDraft, plan: RegistrationPlan): DraftProblem[] {
  if (draft.addressees.length === 0 || draft.issuedOn === null || !hasIssuer(draft)) return []
  return plan.byName.length > 0 || plan.addressees.some(({ through }) => through !== 'party')
    ? []
    : [{ field: 'addressees', code: 'nobody', words: null }]
}

function unknownProvisions(draft: LetterDraft): DraftProblem[] {
  const keys = new Set(draft.provisions.map(({ key }) => key))
  return draft.obligations
    .filter(({ provisionKey }) => provisionKey !== null && !keys.has(provisionKey))
    .map(({ summary }) => ({ field: 'obligations', code: 'unknown-provision', words: summary }))
}
