export interface PersonTables {
  person: {
    id: string
    name: string
    email: string
    language: 'vi' | 'en'
    created_at: string
    ended_at: string | null
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
