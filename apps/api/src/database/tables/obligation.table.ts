import type { ColumnType, Generated } from 'kysely'
import type { AssignmentRole, Deadline, ObligationEventKind, ObligationState, TaskKind } from '@vnit/domain'

export interface ObligationTables {
  /** `slots_since`: from which day slots are opened, null when none are. `setting_key`: what the text leaves open. */
  obligation: {
    id: string
    directive_id: string
    place: number
    provision_key: string | null
    kind: TaskKind
    summary_vi: string
    summary_en: string | null
    receiver: string | null
    deadline: ColumnType<Deadline, string, never>
    words: string
    unreached: string[]
    setting_key: string | null
    slots_since: string | null
    /** Every addressee leads it for itself; null for tasks recorded before this was. */
    of_everyone: ColumnType<boolean | null, boolean | undefined, never>
    ended_on: string | null
    search_text: string
  }
  /**
   * One agency's share. `last_day`: the last day in time of what is due next; `owed_day`: the same while the doer owes
   * something, so that late is `owed_day < today`.
   */
  assignment: {
    obligation_id: string
    agency_id: string
    directive_id: string
    kind: TaskKind
    role: AssignmentRole
    state: Generated<ObligationState>
    last_day: string | null
    original_last_day: string | null
    owed_day: string | null
  }
  obligation_slot: {
    obligation_id: string
    agency_id: string
    period: string
    window_from: string | null
    window_to: string | null
    last_day: string | null
    due_at: string | null
    state: Generated<ObligationState>
    opened_at: string
  }
  /** Only added to. */
  obligation_event: {
    id: Generated<number>
    obligation_id: string
    agency_id: string
    period: string | null
    kind: ObligationEventKind
    at: string
    actor_kind: string
    actor_id: string
    note: string | null
    evidence: ColumnType<{ sha256: string; fileName: string }[], string, never>
    sample: Generated<boolean>
  }
  /** Only added to. */
  deadline_extension: {
    id: Generated<number>
    obligation_id: string
    agency_id: string
    from_day: string | null
    to_day: string
    number: string
    reason: string
    approver: string
    at: string
    actor_kind: string
    actor_id: string
    sample: Generated<boolean>
  }
}
