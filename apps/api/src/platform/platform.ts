import type { Kysely, Transaction } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '../database/database.ts'

/** The setting of scrypt: memory is 128 * N * r bytes, time grows with N * r * p. */
export type PasswordCost = { N: number; r: number; p: number }

/** What every deed is given instead of reaching for it: the clock, randomness, the log and the database. */
export type Platform = {
  now: () => Date
  newId: () => string
  log: Logger
  /** How much work a password's hash is; light only in tests. */
  passwordCost: PasswordCost
  /** As `vnit_app`: rows narrowed by the principal of the transaction. */
  app: Kysely<Database>
  /** As `vnit_public`: the published catalogue, without a principal. */
  publicReads: Reads
}

/** A database that can only be asked. */
export type Reads = Pick<
  Kysely<Database>,
  'selectFrom' | 'with' | 'withRecursive' | 'fn' | 'selectNoFrom' | 'getExecutor'
>

/** The transaction of one command. */
export type Tx = Transaction<Database>
