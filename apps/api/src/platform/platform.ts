import type { Kysely, Transaction } from 'kysely'
import type { Logger } from 'pino'
import type { Database } from '../database/database.ts'

/** What every deed is given instead of reaching for it: the clock, randomness, the log and the database. */
export type Platform = {
  now: () => Date
  newId: () => string
  log: Logger
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
