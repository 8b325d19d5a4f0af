import { randomUUID } from 'node:crypto'
import fc from 'fast-check'
import type { TRPCError } from '@trpc/server'
import { describe, expect, test } from 'vitest'
import type { z } from 'zod'
import { personRoleSchema, type PersonRole, type Principal } from '@vnit/domain'
import { appRouter } from './router.ts'
import { givenFile, letterText, readyLetter, registeredDirective } from './testing/letters.ts'
import { nastyInput } from './testing/nasty-input.ts'
import { ownApi } from './testing/own-api.ts'
import { given } from './testing/people.ts'

type Definition = { inputs: z.ZodType[] }
const procedures = Object.entries(appRouter._def.procedures as unknown as Record<string, { _def: Definition }>).map(
  ([path, { _def }]) => ({ path, input: _def.inputs[0] }),
)
const seed = Number(process.env.VNIT_FUZZ_SEED ?? 2026)
const runs = Number(process.env.VNIT_FUZZ_RUNS ?? 8)

const scopes: Partial<Record<PersonRole, object>> = {
  'agency-officer': { agencyId: 'PR-84' },
  'enterprise-member': { enterpriseId: randomUUID() },
}

const api = await ownApi()
const people: [string, Principal][] = [['the public', { kind: 'public' }]]
for (const role of personRoleSchema.options) people.push([role, await given(api, role, scopes[role] ?? {})])
const officer = await given(api, 'ministry-officer')
const { directiveId, obligationId, letterId } = await registeredDirective(api, officer)
const open = await readyLetter(api, officer)
const sha256 = await givenFile(api, letterText(), officer)
const known = [directiveId, obligationId, letterId, open.id, sha256, ...people.flatMap(([, who]) => idOf(who))]

describe.each(procedures)('$path', ({ path, input }) => {
  test('never answers a defect, whoever sends whatever', { timeout: 30_000 }, async () => {
    const defects: unknown[] = []
    for (const [place, [who, principal]] of people.entries())
      for (const sent of fc.sample(nastyInput(input, known), { numRuns: runs, seed: seed + place }).map(asOnTheWire)) {
        const defect = await defectOf(path, principal, sent)
        if (defect) defects.push({ who, sent: JSON.stringify(sent)?.slice(0, 2000), defect })
      }
    expect(defects).toEqual([])
  })
})

async function defectOf(path: string, principal: Principal, sent: unknown): Promise<string | null> {
  try {
    await procedureOf(path, principal)(sent)
    return null
  } catch (problem) {
    const { code, cause, message } = problem as TRPCError
    if (code !== 'INTERNAL_SERVER_ERROR') return null
    return `${message} ${String((cause as Error)?.stack ?? '').slice(0, 600)}`
  }
}

function procedureOf(path: string, principal: Principal): (input: unknown) => Promise<unknown> {
  const caller: unknown = api.as(principal)
  return path.split('.').reduce((at, step) => (at as Record<string, unknown>)[step], caller) as (
    input: unknown,
  ) => Promise<unknown>
}

/** What does not cross the wire (undefined, NaN, Infinity) is not sent; half a surrogate does cross it. */
function asOnTheWire(sent: unknown): unknown {
  return sent === undefined ? undefined : JSON.parse(JSON.stringify(sent))
}

function idOf(principal: Principal): string[] {
  return principal.kind === 'person' ? [principal.id] : []
}
