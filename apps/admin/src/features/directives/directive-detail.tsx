import type { DirectiveDetail as Detail } from '@vnit/domain'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { DetailPage, type Section } from '../../components/detail-page/detail-page.tsx'
import type { Fact } from '../../components/detail-page/facts.tsx'
import { PageRefusal } from '../../components/page-refusal.tsx'
import { addresses } from '../../lib/addresses.ts'
import { writeDay, writeMoment } from '../../lib/days.ts'
import { useMay } from '../../lib/session.ts'
import { useWords } from '../../lib/words.ts'
import { addresseeWords } from '../../words/addressee/index.ts'
import { directivesWords } from '../../words/directives/index.ts'
import { meaningsWords } from '../../words/meanings/index.ts'
import { partsWords } from '../../words/parts/index.ts'
import { AddresseeSection } from './addressee-section.tsx'
import { CitationSection } from './citation-section.tsx'
import { DirectiveTimeline } from './directive-timeline.tsx'
import { useDirective } from './directives.api.ts'
import { IssuerFact } from './issuer-fact.tsx'
import { markFacts } from './mark-facts.ts'
import { ProvisionSection } from './provision-section.tsx'
import { TaskSection } from './task-section.tsx'
import { WriteLetterButton } from './write-letter-button.tsx'

/** What other features place here: whether it still stands, what it rests on, and deeds. */
type Placed = { notice: ReactNode; lineage: ReactNode; deeds: ReactNode }

/** One directive: its facts, whom it reached, what it lays down, where it comes from, what happened. */
export function DirectiveDetail({ id, ...placed }: { id: string } & Placed) {
  const { waiting } = useWords(partsWords)
  const { data, error, refetch } = useDirective(id)
  if (error) return <PageRefusal error={error} onRetry={() => void refetch()} />
  return data ? <Filled directive={data} {...placed} /> : <p role="status">{waiting}</p>
}

function Filled({ directive, notice, lineage, deeds }: { directive: Detail } & Placed) {
  const words = useWords(directivesWords)
  const { documentType } = useWords(meaningsWords)
  const { type, numberSymbol, subject, id } = directive
  return (
    <DetailPage
      title={`${documentType[type]} ${numberSymbol}`}
      about={<span lang="vi">{subject}</span>}
      actions={
        <>
          <WriteLetterButton directive={directive} />
          <Button variant="default" component={Link} to={addresses.obligationsOf(id)}>
            {words.openObligations}
          </Button>
          {deeds}
        </>
      }
      facts={useFacts(directive)}
      sections={useSections(directive, lineage)}
      folds
      notice={notice}
    />
  )
}

function useFacts(directive: Detail): Fact[] {
  const words = useWords(directivesWords)
  const meanings = useWords(meaningsWords)
  const byName = useWords(addresseeWords)
  const may = useMay()
  const { signer, place, letterId, registeredBy } = directive
  return [
    {
      label: words.issuer,
      value: <IssuerFact directive={directive} />,
    },
    { label: words.issuedOn, value: <time dateTime={directive.issuedOn}>{writeDay(directive.issuedOn)}</time> },
    ...(directive.fileSha256
      ? [
          {
            label: words.originalFile,
            value: <a href={`/files/${directive.fileSha256}`}>{words.original}</a>,
          },
        ]
      : []),
    ...(place ? [{ label: words.place, value: <span lang="vi">{place}</span> }] : []),
    ...(signer
      ? [
          {
            label: words.signer,
            value: (
              <span lang="vi">
                {[signer.capacity && `${signer.capacity}.`, signer.office, signer.name].filter(Boolean).join(' ')}
              </span>
            ),
          },
        ]
      : []),
    ...markFacts(directive, { words, meanings }),
    {
      label: words.addressees,
      value: [
        directive.addressees + directive.addresseesByName > 0
          ? words.addresseeCount(directive.addressees)
          : words.addressedToNobody,
        ...(directive.addresseesByName > 0 ? [byName.count(directive.addresseesByName)] : []),
      ].join(', '),
    },
    {
      label: words.origin,
      value:
        letterId && may('letters.read') ? (
          <Link to={addresses.letter(letterId)}>{words.letter}</Link>
        ) : (
          meanings.origin[directive.origin]
        ),
    },
    {
      label: words.registeredAt,
      value: `${writeMoment(directive.registeredAt)}${registeredBy ? ` ${words.registeredBy(registeredBy)}` : ''}`,
    },
  ]
}

function useSections(directive: Detail, lineage: ReactNode): Section[] {
  const words = useWords(directivesWords)
  const parts = useWords(partsWords)
  const { tasks, provisions, citations, timeline } = directive
  return [
    { id: 'tasks', title: words.tasks, count: tasks.length, content: <TaskSection directive={directive} /> },
    {
      id: 'addressees',
      title: words.addressees,
      count: directive.addressees,
      content: <AddresseeSection directive={directive} />,
    },
    {
      id: 'provisions',
      title: words.provisions,
      count: provisions.length,
      content: <ProvisionSection provisions={provisions} />,
    },
    {
      id: 'citations',
      title: words.citations,
      count: citations.length,
      content: <CitationSection citations={citations} />,
    },
    { id: 'lineage', title: parts.lineage, content: lineage },
    { id: 'audit', title: parts.timeline, count: timeline.length, content: <DirectiveTimeline timeline={timeline} /> },
  ]
}
