import { useLanguage } from '../../lib/language.tsx'
import { useWords } from '../../lib/words.ts'
import { peopleWords } from '../../words/people/index.ts'
import type { PersonRow } from './people.api.ts'

/** Roles in words, each with the agency it holds for. */
export function GrantLines({ grants }: { grants: PersonRow['grants'] }) {
  const words = useWords(peopleWords)
  const { language } = useLanguage()
  if (grants.length === 0) return <span className="muted">{words.noGrants}</span>
  return (
    <>
      {grants.map((grant) => (
        <div key={`${grant.role} ${grant.agencyId} ${grant.enterpriseId}`}>
          {words.roles[grant.role]}
          {grant.agencyId ? ` · ${(language === 'en' ? grant.agencyNameEn : grant.agencyName) ?? grant.agencyId}` : ''}
          {grant.enterpriseId ? ` · ${words.enterpriseGrant}` : ''}
        </div>
      ))}
    </>
  )
}
