import type { Deadline, DeadlineKind } from '@vnit/domain/deadlines'
import { today } from '../../lib/days.ts'

/** A deadline of another kind that keeps what both kinds know: the words, and how they bound the day. */
export function blankDeadline(kind: DeadlineKind, before: Deadline): Deadline {
  const { words } = before
  const operator = 'operator' in before ? before.operator : 'by'
  const document = 'document' in before ? before.document : ''
  switch (kind) {
    case 'date':
      return { kind, operator, day: today(), words }
    case 'period':
      return { kind, operator: 'by', from: today(), to: today(), words }
    case 'recurring':
      return { kind, operator, every: 'month', day: null, month: null, monthOffset: 0, firstPeriod: null, words }
    case 'relative':
      return { kind, operator: 'by', count: 30, unit: 'day', event: '', eventOn: null, words }
    case 'clause':
      return { kind, document: document.slice(0, 120), clause: '', words }
    case 'pending':
      return { kind, document, words }
    case 'none':
      return { kind, words }
  }
}
