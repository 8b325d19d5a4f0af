import type { AuditLine } from '../../components/audit-panel.tsx'
import { writeDay, writeMoment } from '../../lib/days.ts'
import type { administrationWords } from '../../words/administration/index.ts'
import type { deedsWords } from '../../words/deeds/index.ts'
import type { AuditRow } from './audit.api.ts'

export type TrailWords = (typeof administrationWords)['vi'] & Pick<(typeof deedsWords)['vi'], 'deed' | 'otherDeed'>

/** A row of the trail in words. Values are shown for fields that have a name in words; ids and marks of the machine are not. */
export function auditLine(row: AuditRow, words: TrailWords): AuditLine {
  return {
    id: String(row.seq),
    at: row.at,
    who: actorOf(row, words),
    what: words.deed[row.deed] ?? words.otherDeed,
    about: words.subjects[row.subject.kind] ?? words.otherSubject,
    reason: row.reason,
    changes: changesOf(row, words),
  }
}

/** Who did it: a person by name, the system, or somebody not signed in. */
export function actorOf({ actor }: AuditRow, words: TrailWords): string {
  if (actor.kind === 'person') return actor.name ?? words.subjects['person'] ?? ''
  return actor.kind === 'system' ? words.system : words.publicActor
}

function changesOf({ before, after }: AuditRow, words: TrailWords): AuditLine['changes'] {
  const fields = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])]
  return fields
    .flatMap((field) => {
      const name = words.fields[field]
      return name ? [{ field: name, before: said(before?.[field], words), after: said(after?.[field], words) }] : []
    })
    .filter((change) => change.before !== change.after)
}

function said(value: unknown, words: TrailWords): string | null {
  if (value === undefined) return null
  if (value === null || value === '') return words.emptyValue
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (Array.isArray(value) && value.some((one) => typeof one === 'object')) return words.manyValues(value.length)
  if (Array.isArray(value)) return value.join(', ')
  if (typeof value === 'object') return words.manyValues(Object.keys(value).length)
  const text = String(value as string | number)
  if (/^\d{4}-\d{2}-\d{2}$/.test(text)) return writeDay(text)
  if (/^\d{4}-\d{2}-\d{2}T/.test(text)) return writeMoment(text)
  return words.values[text] ?? words.states[text] ?? text
}
