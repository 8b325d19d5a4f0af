import type { PasswordWeakness } from './people/judge-password.ts'
import type { Permission } from './people/permission.ts'
import type { TokenProblem } from './people/principal.ts'

/**
 * Every way the system says no. Codes are permanent, sentences may improve. A new refusal needs a line here, its
 * transport code (apps/api/src/trpc/transport-codes.ts) and its sentences (refusal-words.*.ts): the types lead there.
 */
export type Refusal =
  | AccessRefusal
  | GeneralRefusal
  | AgencyRefusal
  | FileRefusal
  | LetterRefusal
  | DocumentRefusal
  | ObligationRefusal
  | PersonRefusal
  | TokenRefusal

export type AccessRefusal =
  | { code: 'access.sign_in_first' }
  | { code: 'access.not_allowed'; permission: Permission }
  | { code: 'access.too_many_requests'; waitSeconds: number }
  | { code: 'access.foreign_origin' }
  | { code: 'access.read_only_token' }
  | { code: 'access.session_only' }

export type GeneralRefusal =
  | { code: 'input.invalid' }
  | { code: 'input.too_large'; limitBytes: number }
  | { code: 'record.changed_meanwhile'; subject: string }
  | { code: 'record.not_found'; subject: string; id: string }
  | { code: 'command.repeated_differently'; commandId: string }
  | { code: 'setting.value_invalid'; key: string }

export type AgencyRefusal =
  | { code: 'agency.not_found'; id: string }
  | { code: 'agency.not_there_on'; id: string; day: string }

export type FileRefusal =
  | { code: 'file.too_large'; bytes: number; limitBytes: number }
  | { code: 'file.empty' }
  | { code: 'file.type_not_allowed'; found: string }
  | { code: 'file.macros' }
  | { code: 'file.zip_bomb'; bytes: number }
  | { code: 'file.no_text_layer' }
  | { code: 'file.text_scattered' }
  | { code: 'file.needs_recognition' }
  | { code: 'file.unreadable'; reason: string }
  | { code: 'file.took_too_long'; seconds: number }
  | { code: 'file.too_many_pages'; pages: number; limit: number }

export type LetterRefusal =
  | { code: 'letter.not_found'; id: string }
  | { code: 'letter.field_missing'; field: string }
  | { code: 'letter.too_many'; field: string; count: number; limit: number }
  | { code: 'letter.too_long'; field: string; place: number | null; length: number; limit: number }
  | { code: 'letter.already_registered'; numberSymbol: string; issuedOn: string; directiveId: string }
  | { code: 'letter.already_decided'; state: string }
  | { code: 'letter.nobody_addressed' }
  | { code: 'letter.addressee_unclear'; words: string }
  | { code: 'letter.not_there_on'; words: string; day: string }
  | { code: 'letter.not_addressed'; agencyId: string }
  | { code: 'letter.not_excluded'; agencyId: string }
  | { code: 'letter.excluded_answered'; agencies: string }
  | { code: 'directive.not_found'; id: string }
  | { code: 'directive.issuer_known'; id: string }
  | { code: 'directive.addressee_known'; words: string }
  | { code: 'directive.agency_left_out'; agencyId: string }

export type DocumentRefusal =
  | { code: 'document.not_found'; id: string }
  | { code: 'document.already_ended'; numberSymbol: string; on: string }
  | { code: 'document.replaced_by_what' }
  | { code: 'document.ends_itself'; numberSymbol: string }
  | { code: 'document.ends_before_issued'; issuedOn: string }
  | { code: 'document.end_not_found'; id: string }
  | { code: 'directive.bases_in_force'; id: string }

export type ObligationRefusal =
  | { code: 'obligation.not_found'; id: string }
  | { code: 'obligation.not_yours'; id: string; agencyId: string }
  | { code: 'obligation.already_closed'; id: string }
  | { code: 'obligation.only_issuer_closes'; id: string }
  | { code: 'obligation.nothing_claimed'; id: string }
  | { code: 'obligation.say_period'; id: string }
  | { code: 'obligation.no_such_period'; id: string; period: string }
  | { code: 'obligation.extension_not_later'; id: string; lastDay: string }

export type PersonRefusal =
  | { code: 'person.not_found'; id: string }
  | { code: 'person.email_taken'; email: string }
  | { code: 'person.grant_incomplete'; role: string }
  | { code: 'person.last_administrator' }
  | { code: 'person.already_ended'; id: string }
  | { code: 'session.not_found'; id: string }
  | { code: 'sign_in.wrong' }
  | { code: 'sign_in.locked'; until: string }
  | { code: 'sign_in.link_used' }
  | { code: 'sign_in.link_expired' }
  | { code: 'password.too_weak'; minimumLength: number; because: PasswordWeakness }
  | { code: 'password.wrong' }

export type TokenRefusal =
  | { code: 'token.not_found'; id: string }
  | { code: 'token.already_ended'; id: string }
  | { code: 'token.not_accepted'; because: TokenProblem }

export type RefusalCode = Refusal['code']
export type RefusalOf<Code extends RefusalCode> = Extract<Refusal, { code: Code }>

/** One sentence maker per code: what was wrong, where, and how to mend it. */
export type RefusalWords = { [Code in RefusalCode]: (facts: RefusalOf<Code>) => string }
