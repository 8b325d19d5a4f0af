import type { FieldDifference } from '@vnit/domain'
import { writeDay } from '../../lib/days.ts'
import { useWords } from '../../lib/words.ts'
import { meaningsWords } from '../../words/meanings/index.ts'

type Values = FieldDifference['now']

/** The value of a field as lines of text: one for a single value, one for each item of a list, none where nothing was read. */
export function useReadLines(): (field: FieldDifference['field'], values: Values) => string[] {
  const meanings = useWords(meaningsWords)
  return (field, values) => {
    switch (field) {
      case 'type':
        return values.type ? [meanings.documentType[values.type]] : []
      case 'issuedOn':
        return values.issuedOn ? [writeDay(values.issuedOn)] : []
      case 'issuerId':
        return linesOf(values.issuerName ?? values.issuerId)
      case 'urgency':
        return values.urgency ? [meanings.urgency[values.urgency]] : []
      case 'secrecy':
        return values.secrecy ? [meanings.secrecy[values.secrecy]] : []
      case 'signer':
        return values.signer
          ? [[values.signer.capacity, values.signer.office, values.signer.name].filter(Boolean).join(' ')]
          : []
      case 'incomingStamp':
        return values.incomingStamp ? [stampLine(values.incomingStamp)] : []
      case 'addressees':
      case 'recipients':
        return (values[field] ?? []).map(({ words }) => words)
      case 'citations':
        return (values.citations ?? []).map(({ type, numberSymbol, issuedOn, role }) =>
          [
            meanings.documentType[type],
            numberSymbol,
            issuedOn ? writeDay(issuedOn) : null,
            `(${meanings.citationRole[role]})`,
          ]
            .filter(Boolean)
            .join(' '),
        )
      case 'provisions':
        return (values.provisions ?? []).map(({ label, text }) => `${label} ${text}`)
      case 'obligations':
        return (values.obligations ?? []).map(({ summary, deadline }) =>
          'words' in deadline && deadline.words ? `${summary} [${deadline.words}]` : summary,
        )
      case 'annexes':
        return (values.annexes ?? []).map(({ label, title }) => [label, title].filter(Boolean).join(': '))
      default:
        return linesOf(values[field])
    }
  }
}

function linesOf(value: string | null | undefined): string[] {
  return value ? [value] : []
}

function stampLine({ office, number, day }: NonNullable<Values['incomingStamp']>): string {
  return [office, number, day ? writeDay(day) : null].filter(Boolean).join(', ')
}
