import type { LetterProposal, ProposeLetterInput } from '@vnit/domain'
import { dayInWords, layoutOn, proposeAssignment, said } from '@vnit/letters/writing'
import type { QueryContext } from '../../trpc/contexts.ts'
import { issuerOn } from './issuer-on.ts'
import { loadAssignmentFacts } from './load-assignment-facts.ts'

/** The letter that would hand on the directive's tasks on the day, for a person to change and take away. */
export async function proposeLetter(
  { reads, today }: QueryContext,
  { directiveId, on }: ProposeLetterInput,
): Promise<LetterProposal> {
  const day = on ?? today
  const facts = await loadAssignmentFacts(reads, directiveId, day)
  const issuer =
    facts.issuerId === null
      ? { id: null, name: facts.directive.issuerName, abbreviation: null }
      : await issuerOn(reads, facts.issuerId, day)
  const fields = proposeAssignment(facts, {
    issuer: issuer.name,
    symbol: symbolFor(issuer, facts),
    place: facts.place?.trim() || 'Hà Nội',
    day: on ?? null,
  })
  return {
    fields,
    dated: dayInWords(day),
    layout: layoutOn(day).source,
    tasks: facts.tasks.map((task) => [said(task), ...task.details.map((one) => `- ${one}`)].join('\n')),
    listed: facts.listed.length,
  }
}

const longestSymbol = 60

/** The symbol of a letter of the same issuer is kept, with its unit; of another body only the abbreviation is known. */
function symbolFor(
  issuer: { id: string | null; abbreviation: string | null },
  { issuerId, directive }: Awaited<ReturnType<typeof loadAssignmentFacts>>,
): string {
  const own = /^[^/]*\/(.+)$/.exec(directive.numberSymbol ?? '')?.[1]
  if (issuer.id === issuerId && directive.type === 'letter' && own) return own.slice(0, longestSymbol)
  return issuer.abbreviation ?? '…'
}
