import type pg from 'pg'

const mark = /^\s*\/\* prepared: ([\w-]+) \*\//

/**
 * Makes a connection send each statement that begins with `/* prepared: NAME *\/` under that name, so that it is parsed
 * and planned once: for a short statement asked often, planning costs more than running.
 */
export function sendPrepared(client: pg.PoolClient): void {
  const send = client.query.bind(client) as (...args: unknown[]) => unknown
  const query = (first: unknown, ...others: unknown[]) => {
    const name = typeof first === 'string' ? mark.exec(first)?.[1] : undefined
    if (name === undefined) return send(first, ...others)
    const [values, ...rest] = others
    return send({ name, text: first, values }, ...rest)
  }
  client.query = query as typeof client.query
}
