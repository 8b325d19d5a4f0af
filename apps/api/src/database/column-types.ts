import pg from 'pg'

/** Days and moments as text, counts and money as numbers: one place decides what the driver returns. */
export function setColumnTypes(): void {
  const { types } = pg
  types.setTypeParser(types.builtins.DATE, (text) => text)
  types.setTypeParser(types.builtins.TIMESTAMPTZ, (text) => new Date(text).toISOString())
  types.setTypeParser(types.builtins.INT8, safeInteger)
  types.setTypeParser(types.builtins.NUMERIC, Number)
}

function safeInteger(text: string): number {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new RangeError(`An integer of the database does not fit a number: ${text}`)
  return value
}
