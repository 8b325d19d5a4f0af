import fc from 'fast-check'
import type { z } from 'zod'

const long = 'đ'.repeat(70_000)
const strings = [
  '',
  ' ',
  'null',
  'a\u0000b',
  '\u0000',
  'vỡ \ud800 đôi',
  '\udc00',
  'phần mềm'.normalize('NFD'),
  '\u202etnơv\u200f',
  "%_\\' or 1=1; --",
  '$1 {} [] <script>',
  '👩‍👩‍👧 \u{1f600}',
  'x'.repeat(80),
  'ệ'.repeat(200),
  long,
  '0001-01-01',
  '9999-12-31',
  '0000-01-01',
  '2016-02-30',
  '2016-06-15',
  '2016-06',
  '2013-W05',
  '2016',
  'MOH',
  'PR-84',
  'periods.weekends',
]
const uuids = [
  '00000000-0000-0000-0000-000000000000',
  'ffffffff-ffff-ffff-ffff-ffffffffffff',
  '10000000-0000-4000-8000-000000000001',
]
const numbers = [0, 1, -1, 2, 100, 200, 1000, 2 ** 31, 2 ** 53, 1e300, -1e300, 0.5, NaN, Infinity]

type Def = {
  type: string
  shape?: Record<string, z.ZodType>
  element?: z.ZodType
  innerType?: z.ZodType
  options?: z.ZodType[]
  entries?: Record<string, string>
  values?: unknown[]
  in?: z.ZodType
  format?: string
}

/** Inputs that have the shape of the schema, or nearly, filled with the worst values; `known` are ids that exist. */
export function nastyInput(schema: z.ZodType | undefined, known: readonly string[]): fc.Arbitrary<unknown> {
  if (!schema) return fc.constant(undefined)
  const def = schema._zod.def as unknown as Def
  const inner = (of: z.ZodType | undefined) => nastyInput(of, known)
  switch (def.type) {
    case 'object':
      return fc.record(Object.fromEntries(Object.entries(def.shape ?? {}).map(([key, of]) => [key, inner(of)])))
    case 'string':
      return nastyString(schema, known)
    case 'number':
      return fc.oneof({ weight: 3, arbitrary: fc.constantFrom(1, 2, 100, 1000) }, fc.constantFrom(...numbers))
    case 'boolean':
      return fc.boolean()
    case 'enum':
      return fc.constantFrom(...Object.values(def.entries ?? {}))
    case 'literal':
      return fc.constantFrom(...(def.values ?? []))
    case 'array':
      return fc
        .array(inner(def.element), { maxLength: 3 })
        .map((some) => (some.length === 2 ? [some[0], some[0]] : some))
    case 'record':
      return fc.dictionary(
        fc.constantFrom('late', 'a\u0000', '__proto__', 'text'),
        fc.constantFrom(...strings, 1, null),
      )
    case 'union':
      return fc.oneof(...(def.options ?? []).map(inner))
    case 'optional':
    case 'default':
      return fc.oneof(fc.constant(undefined), inner(def.innerType))
    case 'nullable':
      return fc.oneof(fc.constant(null), inner(def.innerType))
    case 'pipe':
      return inner(def.in)
    default:
      return fc.oneof(fc.constantFrom<unknown>(null, 1, 'x', [], {}, ...strings), fc.jsonValue())
  }
}

function nastyString(schema: z.ZodType, known: readonly string[]): fc.Arbitrary<string> {
  const accepted = [...known, ...uuids, ...strings].filter((one) => schema.safeParse(one).success)
  const any = fc.oneof(fc.constantFrom(...strings), fc.string({ unit: 'binary', maxLength: 40 }))
  return accepted.length === 0
    ? any
    : fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...accepted) }, { weight: 1, arbitrary: any })
}
