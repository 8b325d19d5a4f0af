import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { appRouter } from '@vnit/api'
import { installedProgram } from './installed-program.ts'
import { loopbackApi, type LoopbackApi } from './loopback-api.ts'
import { run } from './run.ts'

const program = await installedProgram()
const procedures = Object.keys(appRouter._def.procedures)

if (!program) {
  const line = '!'.repeat(72)
  console.warn(`\n${line}\n! The tests of the installed client were SKIPPED: npm reached no registry.\n${line}`)
}
afterAll(() => program?.remove())

describe.skipIf(!program)('the client installed by another team', () => {
  const { complaints, packages, bytesOf, folder } = program ?? ({} as NonNullable<typeof program>)

  test('brings nothing of the server', () => {
    const compiler = (name: string) => /^(typescript|@typescript\/|@types\/node$|undici-types$)/.test(name)
    const brought = packages().filter((name) => !compiler(name))
    const kilobytes = (path: string) => Math.round(bytesOf(path) / 1000)
    const sizes = ['@vnit/client/index.d.ts', ...brought].map((path) => `${path} ${kilobytes(path)} kB`).join(', ')
    console.info(`Installed: ${sizes}. ${procedures.length} procedures are typed.`)
    expect(brought.toSorted()).toEqual(['@trpc/client', '@trpc/server', '@vnit/client'])
    expect(kilobytes('@vnit/client')).toBeLessThan(400)
  })

  test('types every procedure, its input and its output', async () => {
    const lines = procedures.map((path, index) => {
      const at = path
        .split('.')
        .map((part) => `['${part}']`)
        .join('')
      return `export const p${index}: [Said<Inputs${at}>, Said<Outputs${at}>] = [true, true]`
    })
    const head = [
      `import type { Inputs, Outputs } from '@vnit/client'`,
      `type Said<T> = unknown extends T ? false : true`,
    ]
    expect(await complaints({ 'every-procedure.ts': [...head, ...lines].join('\n') })).toEqual([])
  })

  test('finds wrong names, inputs, outputs and facts before the program runs', async () => {
    const wrong = `import { createVnitClient, refusalOf } from '@vnit/client'
      const client = createVnitClient({ baseUrl: 'https://vnit.example.vn', token: 'vnit_' })
      await client.agencies.find.query({ text: 84 })
      await client.agencies.find.query({ kinds: ['village'] })
      await client.agencies.get.query({})
      await client.agencies.tree.mutate({})
      await client.agencies.rename.query({})
      await client.obligations.list.query({ agencyId: 'DIC-84', states: ['late'] })
      export const count: number = (await client.agencies.find.query({ text: '' })).rows
      const refusal = refusalOf(null)
      if (refusal?.code === 'agency.not_found') console.log(refusal.id, refusal.day)
      if (refusal?.code === 'agency.unheard_of') console.log(refusal.vi)`
    const lines = (await complaints({ 'wrong.ts': wrong })).map((line) => Number(/wrong\.ts\((\d+)/.exec(line)?.[1]))
    expect([...new Set(lines)]).toEqual([3, 4, 5, 6, 7, 8, 9, 11, 12])
  })

  describe('run against a real API', () => {
    let vnit: LoopbackApi
    beforeAll(async () => void (vnit = await loopbackApi()))
    afterAll(() => vnit.close())

    test('prints what an agency owes', async () => {
      const { stdout, stderr } = await start(['bo giao duc va dao tao'])
      expect(stderr).toBe('')
      const [title, head, ...overdue] = stdout.trimEnd().split('\n')
      const count = Number(/^Bộ Giáo dục và Đào tạo \(MOET\): (\d+) nghĩa vụ quá hạn$/.exec(title ?? '')?.[1])
      expect(head).toMatch(/^Hạn +Văn bản +Cơ quan +Việc phải làm$/)
      expect(count).toBeGreaterThan(0)
      expect(overdue).toHaveLength(count)
      console.info(stdout)
    })

    test('says in words why a token is not accepted', async () => {
      const { stderr, status } = await start(['DIC-84'], 'vnit_sai')
      expect([status, stderr]).toEqual([1, expect.stringContaining('VNIT_TOKEN: unknown')])
    })

    function start(args: string[], token = vnit.token) {
      const env = { VNIT_URL: vnit.baseUrl, VNIT_TOKEN: token }
      return run(process.execPath, ['src/main.ts', ...args], { cwd: folder, env })
    }
  })
})
