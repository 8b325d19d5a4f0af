import type { TRPCError } from '@trpc/server'
import type { RefusalCode } from '@vnit/domain'

type TransportCode = TRPCError['code']

const byFamily: Record<string, TransportCode> = {
  access: 'FORBIDDEN',
  sign_in: 'UNAUTHORIZED',
  input: 'BAD_REQUEST',
}

const byCode: Partial<Record<RefusalCode, TransportCode>> = {
  'access.sign_in_first': 'UNAUTHORIZED',
  'access.too_many_requests': 'TOO_MANY_REQUESTS',
  'input.too_large': 'PAYLOAD_TOO_LARGE',
  'file.too_large': 'PAYLOAD_TOO_LARGE',
  'file.type_not_allowed': 'UNSUPPORTED_MEDIA_TYPE',
  'record.changed_meanwhile': 'CONFLICT',
  'letter.already_registered': 'CONFLICT',
  'person.email_taken': 'CONFLICT',
  'sign_in.locked': 'TOO_MANY_REQUESTS',
  'token.not_accepted': 'UNAUTHORIZED',
}

/** How a refusal travels: absent records as 404, the rest by its code or family, rules otherwise as 422. */
export function transportCodeOf(code: RefusalCode): TransportCode {
  if (code.endsWith('not_found')) return 'NOT_FOUND'
  return byCode[code] ?? byFamily[code.split('.')[0] ?? ''] ?? 'UNPROCESSABLE_CONTENT'
}
