/** The columns of a token that a screen may see. */
export const tokenColumns = [
  'id',
  'name',
  'read_only as readOnly',
  'created_at as createdAt',
  'expires_at as expiresAt',
  'last_used_at as lastUsedAt',
  'ended_at as endedAt',
] as const
