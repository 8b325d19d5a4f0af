import type { ColumnType, Generated } from 'kysely'

type Json = ColumnType<unknown, string, string>

export interface SettingTables {
  setting: {
    key: string
    value: Json
    note_vi: string
    note_en: string
    source: string | null
    version: Generated<number>
    changed_at: string
    changed_by: string
  }
  saved_view: {
    id: string
    person_id: string
    list: string
    name: string
    filter: ColumnType<Record<string, unknown>, string, string>
    saved_at: string
    ended_at: string | null
  }
  job_run: {
    id: string
    job: string
    state: 'running' | 'done' | 'failed'
    by_hand: boolean
    started_at: string
    ended_at: string | null
    counts: ColumnType<Record<string, number>, string, string>
    problem: string | null
  }
  program: {
    id: string
    name_vi: string
    name_en: string
    managed_by: string
    from_day: string | null
    to_day: string | null
    basis: string
  }
  report: {
    id: string
    obligation_id: string
    agency_id: string
    period: string
    form_version: string
    received_at: string
  }
}
