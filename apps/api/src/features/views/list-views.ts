import type { ListViewsInput, SavedView } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'

/** The caller's own saved views, of one list or of all. */
export async function listViews({ reads }: QueryContext, input: ListViewsInput): Promise<{ rows: SavedView[] }> {
  let asked = reads.selectFrom('saved_view').selectAll().where('ended_at', 'is', null)
  if (input.list) asked = asked.where('list', '=', input.list)
  const rows = await asked.orderBy('list').orderBy('name').limit(200).execute()
  return { rows: rows.map(toSavedView) }
}

type ViewRow = { id: string; list: string; name: string; filter: Record<string, unknown>; saved_at: string }

/** The row as screens see it. */
export function toSavedView(row: ViewRow): SavedView {
  return { id: row.id, list: row.list, name: row.name, filter: row.filter, savedAt: row.saved_at }
}
