import type { SettingView } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'

/** Every setting: what the texts leave open, what a person said, and from which source. */
export async function listSettings({ reads }: QueryContext): Promise<{ rows: SettingView[] }> {
  const rows = await reads.selectFrom('setting').selectAll().orderBy('key').execute()
  return { rows: rows.map(toSettingView) }
}

type SettingRow = {
  key: string
  value: unknown
  note_vi: string
  note_en: string
  source: string | null
  version: number
  changed_at: string
  changed_by: string
}

/** The row as screens and callers see it. */
export function toSettingView(row: SettingRow): SettingView {
  return {
    key: row.key,
    value: row.value,
    note: { vi: row.note_vi, en: row.note_en },
    source: row.source,
    version: row.version,
    changedAt: row.changed_at,
    changedBy: row.changed_by,
  }
}
