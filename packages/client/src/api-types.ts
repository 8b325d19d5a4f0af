import type { TRPCBuiltRouter, TRPCMutationProcedure, TRPCQueryProcedure } from '@trpc/server'
import type { AppRouter as ApiRouter } from '@vnit/api'
import type { RefusalCode, RefusalOf } from '@vnit/domain'

/**
 * The API as other programs see it. Each type passes through a value, because the compiler then writes it out in full
 * in the declarations: inputs, outputs and facts of refusals, and no name of a package that only the server has.
 */
const procedures = proceduresOf<ApiRouter['_def']['record']>()
const refusals = refusalsOf<RefusalCode>()

/** Every refusal of the API by its code, with its facts. */
export type Refusals = typeof refusals

/** One way the API says no: a permanent code and its facts. */
export type Refusal = Refusals[keyof Refusals]

/**
 * A refusal with its sentence in both languages: what was wrong, where, how to mend it; `again`: the same may be accepted
 * when it is tried again.
 */
export type SaidRefusal = Refusal & { vi: string; en: string; again: boolean }

/** Words beside one field of the input, in both languages. */
export type FieldProblem = { path: string; vi: string; en: string }

/** What every error answer of the API carries. */
export type ErrorData = {
  code: string
  httpStatus: number
  path?: string
  refusal: SaidRefusal | null
  fields: FieldProblem[]
  requestId: string | null
}

type Root = {
  ctx: object
  meta: object
  errorShape: { code: number; message: string; data: ErrorData }
  transformer: false
}

/** The type of the API: every query and command with its input and output. */
export type AppRouter = TRPCBuiltRouter<Root, typeof procedures>

/** The same JSON without names of its own: words listed, lists and objects spelled member by member. */
type Plain<T> = unknown extends T
  ? T
  : [T] extends [infer Any]
    ? Words<Extract<Any, string>> | Spelled<Exclude<Any, string>>
    : never

type Words<Word extends string> = string extends Word
  ? string
  : { [One in Word as `${One}`]: One } extends infer List
    ? List[keyof List]
    : never

type Spelled<T> = T extends readonly (infer One)[]
  ? Plain<One>[]
  : T extends object
    ? { [Key in keyof T as Key extends string ? `${Key}` : never]: Plain<T[Key]> }
    : T

type Procedures<Record> = Record extends infer R ? { [Name in keyof R]: Procedure<R[Name]> } : never

type Procedure<P> = P extends { _def: { type: infer Type; $types: { input: infer Input; output: infer Output } } }
  ? Type extends 'query'
    ? TRPCQueryProcedure<{ input: Plain<Input>; output: Plain<Output>; meta: object }>
    : TRPCMutationProcedure<{ input: Plain<Input>; output: Plain<Output>; meta: object }>
  : Procedures<P>

type FactsByCode<Code extends RefusalCode> = [Code] extends [infer Any extends RefusalCode]
  ? { [One in Any]: Plain<RefusalOf<One>> }
  : never

function proceduresOf<Record>(): Procedures<Record> {
  return undefined as never
}

function refusalsOf<Code extends RefusalCode>(): FactsByCode<Code> {
  return undefined as never
}
