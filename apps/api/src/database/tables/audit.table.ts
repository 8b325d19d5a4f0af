import type { ColumnType, Generated, JSONColumnType } from 'kysely'

type Json = ColumnType<Record<string, unknown> | null, string | null, never>

export interface AuditTables {
  /** Added to, never changed; `seq`, `previous_hash` and `hash` are written by the database. */
  audit: {
    seq: Generated<number>
    at: string
    actor_kind: string
    actor_id: string
    deed: string
    subject_kind: string
    subject_id: string
    agency_id: string | null
    reason: string | null
    before: Json
    after: Json
    request_id: string
    previous_hash: Generated<Buffer>
    hash: Generated<Buffer>
  }
  /** What a repeated command answered the first time. */
  command_result: {
    actor_id: string
    command_id: string
    procedure: string
    input_hash: string
    result: JSONColumnType<{ value: unknown }>
    at: string
  }
}
