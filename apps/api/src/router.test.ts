import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { may, permissions, personRoleSchema, type PersonRole, type Principal } from '@vnit/domain'
import { appRouter } from './router.ts'
import { commandCalls } from './testing/command-calls.ts'
import { given } from './testing/people.ts'
import { ownApi } from './testing/own-api.ts'
import type { ProcedureMeta } from './trpc/ladder.ts'

type Definition = { type: string; meta?: ProcedureMeta; output?: unknown }
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, { _def: Definition }>).map(
  ([path, { _def }]) => ({ path, ..._def }),
)
const commands = procedures.filter((procedure) => procedure.type === 'mutation')

const api = await ownApi()

console.log(
  `The router: ${procedures.length} procedures, ${procedures.length - commands.length} queries, ${commands.length} commands.`,
)

describe.each(procedures)('$path', ({ path, meta, output, type }) => {
  test('states who may call it, what it is and what it answers', () => {
    expect(Object.keys(permissions)).toContain(meta?.may)
    expect(meta?.kind).toBe(type === 'mutation' ? 'command' : 'query')
    expect(output).toBeDefined()
  })

  test('is closed to everybody without the permission, and to no one with it', async () => {
    const people = await everyone()
    const answers = await Promise.all(
      people.map(async ([name, principal]) => {
        const refused = ['access.sign_in_first', 'access.not_allowed'].includes(await callWithNonsense(path, principal))
        return [name, refused]
      }),
    )
    const expected = people.map(([name, principal]) => [name, !may(principal, meta!.may)])
    expect(answers).toEqual(expected)
  })
})

describe.each(commands)('the command $path', ({ path }) => {
  test('leaves an audit row of the person who gave it, in the same request', async () => {
    const call = commandCalls[path]
    if (!call) throw new Error(`${path} has no valid call: add one to the feature's *.calls.ts.`)
    const { as, input } = await call(api)
    const requestId = `walk-${randomUUID()}`
    await procedureOf(path, as, requestId)(input)
    const trail = await api.ownerReads
      .selectFrom('audit')
      .select(['actor_id', 'deed'])
      .where('request_id', '=', requestId)
      .execute()
    expect(trail.map((row) => row.actor_id)).toContain(as.kind === 'person' ? as.id : '')
  })

  test('is refused to a token that may only read', async () => {
    const [, administrator] = (await everyone()).find(([name]) => name === 'ministry-administrator')!
    expect(await callWithNonsense(path, { ...administrator, readOnly: true } as Principal)).toMatch(
      /access\.(read_only_token|not_allowed)/,
    )
  })
})

test('no valid call is left over from a command that is gone', () => {
  const paths = commands.map((command) => command.path)
  expect(Object.keys(commandCalls).filter((path) => !paths.includes(path))).toEqual([])
})

let known: [string, Principal][] | null = null

/** One person of each role, and the public. */
async function everyone(): Promise<[string, Principal][]> {
  if (known) return known
  const scopes: Partial<Record<PersonRole, object>> = {
    'agency-officer': { agencyId: 'MOH' },
    'enterprise-member': { enterpriseId: randomUUID() },
  }
  const people = await Promise.all(
    personRoleSchema.options.map(async (role): Promise<[string, Principal]> => [
      role,
      await given(api, role, scopes[role] ?? {}),
    ]),
  )
  known = [['the public', { kind: 'public' }], ...people]
  return known
}

/** The code of the answer to something that is no input at all. */
async function callWithNonsense(path: string, principal: Principal): Promise<string> {
  try {
    await procedureOf(path, principal, `walk-${randomUUID()}`)('nonsense')
    return 'answered'
  } catch (problem) {
    return (problem as Error).message
  }
}

function procedureOf(path: string, principal: Principal, requestId: string): (input: unknown) => Promise<unknown> {
  const caller: unknown = api.as(principal, { requestId })
  return path.split('.').reduce((at, step) => (at as Record<string, unknown>)[step], caller) as (
    input: unknown,
  ) => Promise<unknown>
}
