import type { Generated } from 'kysely'

export interface PersonTables {
  person: {
    id: string
    name: string
    email: string
    language: 'vi' | 'en'
    created_at: string
    ended_at: string | null
    /** Name and address folded, for finding. */
    search_text: Generated<string>
    sample: Generated<boolean>
    password_set_at: Generated<string | null>
    last_signed_in_at: Generated<string | null>
  }
  /** Roles of people over time; ended, never deleted. */
  person_grant: {
    id: string
    person_id: string
    role: string
    agency_id: string | null
    enterprise_id: string | null
    from_at: string
    to_at: string | null
  }
}
