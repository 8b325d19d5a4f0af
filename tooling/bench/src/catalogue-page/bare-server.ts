import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { DummyDriver, Kysely, PostgresAdapter, PostgresIntrospector, PostgresQueryCompiler } from 'kysely'
import pg from 'pg'
import { listingStatement } from '@vnit/api/features/products/get-listing'

export type BareOrder = {
  databaseUrl: string
  today: string
  pages: (readonly [string, string])[]
  /** Whether the statement is planned once, as ours is, instead of for each request. */
  prepared: boolean
}

const compiler = new Kysely({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})

/** The least that can answer: Node's own server, one pool, the same statement, the same bytes; nothing is rendered. */
process.once('message', ({ databaseUrl, today, pages, prepared }: BareOrder) => {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 10 })
  const bodies = new Map(pages.map(([path, text]) => [path, Buffer.from(text)]))
  const { sql } = listingStatement('', today).compile(compiler)
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const body = bodies.get(path)
    if (!body) return response.writeHead(404).end()
    const code = path.slice(path.lastIndexOf('/') + 1)
    const values = [today, today, code]
    void pool.query({ name: prepared ? 'listing' : undefined, text: sql, values }).then(() => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-length': body.length })
      response.end(body)
    })
  })
  server.listen(0, '127.0.0.1', () => process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}`))
})
process.once('disconnect', () => process.exit(0))
