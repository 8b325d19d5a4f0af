/** Ways in. Of passwords, sessions, links and tokens only hashes are kept. */
export interface IdentityTables {
  person_password: { person_id: string; hash: string; set_at: string }
  session: {
    id: string
    person_id: string
    token_hash: Buffer
    created_at: string
    last_seen_at: string
    expires_at: string
    ended_at: string | null
    ended_because: string | null
    address: string
    agent: string
  }
  sign_in_link: {
    id: string
    person_id: string
    token_hash: Buffer
    created_at: string
    expires_at: string
    used_at: string | null
    ended_at: string | null
  }
  access_token: {
    id: string
    person_id: string
    name: string
    token_hash: Buffer
    read_only: boolean
    created_at: string
    expires_at: string
    last_used_at: string | null
    ended_at: string | null
  }
  sign_in_failure: { key: string; failures: number; last_at: string; locked_until: string | null }
  rate_limit: { key: string; window_from: string; used: number }
}
