const useYourOwn =
  'You can also use a PostgreSQL 15 or newer of your own: set DATABASE_URL=postgres://user:password@host/database'

/** A reason why no PostgreSQL could be started, in words for the person at the keyboard. */
export class PostgresProblem extends Error {
  override name = 'PostgresProblem'

  constructor(message: string, { hint = useYourOwn }: { hint?: string } = {}) {
    super(`${message}\n${hint}`)
  }
}
