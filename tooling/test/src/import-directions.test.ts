import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

import { afterAll, describe, expect, test } from 'vitest'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'vnit-lint-'))
cpSync(join(root, '.oxlintrc.json'), join(copy, '.oxlintrc.json'))
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
afterAll(() => rmSync(copy, { recursive: true, force: true }))

describe('the linter', () => {
  test.each([
    ['packages/domain/src/reports/x.ts', 'node:fs'],
    ['packages/domain/src/reports/x.ts', '@vnit/vietnamese'],
    ['packages/vietnamese/src/x.ts', 'zod'],
    ['packages/letters/src/x.ts', '@vnit/domain/agencies'],
    ['packages/letters/src/x.ts', '@vnit/ui'],
    ['packages/ui/src/x.ts', '@vnit/domain'],
    ['packages/client/src/x.ts', '@vnit/api'],
    ['apps/admin/src/lib/x.ts', '@vnit/api'],
    ['apps/admin/src/lib/x.ts', '../features/reports/x.ts'],
    ['apps/admin/src/features/reports/x.ts', '../agencies/x.ts'],
    ['apps/admin/src/features/reports/parts/x.ts', '../../agencies/x.ts'],
    ['apps/catalogue/src/pages/x.ts', '@vnit/server'],
    ['apps/catalogue/src/pages/x.ts', 'pg'],
    ['apps/api/src/features/reports/x.router.ts', 'kysely'],
    ['apps/api/src/features/reports/x.ts', '@trpc/server'],
    ['apps/api/src/database/x.ts', '@vnit/client'],
    ['apps/server/src/x.ts', 'kysely'],
  ])('%s may not import %s', (file, source) => {
    expect(complaintsAbout(file, `import { a } from '${source}'\nexport const b = a\n`)).toContain(
      'no-restricted-imports',
    )
  })

  test.each([
    [
      'packages/domain/src/reports/x.ts',
      `import { z } from 'zod'\nimport { d } from '../result.ts'\nexport const b = [z, d]\n`,
    ],
    [
      'packages/letters/src/x.ts',
      `import type { A } from '@vnit/domain/agencies'\nimport { d } from 'docx'\nexport const b: A = d\n`,
    ],
    [
      'packages/client/src/x.ts',
      `import type { R } from '@vnit/api'\nimport { c } from '@trpc/client'\nexport const b: R = c\n`,
    ],
    [
      'apps/admin/src/features/reports/x.ts',
      `import { c } from '@vnit/client'\nimport { d } from '../../lib/d.ts'\nexport const b = [c, d]\n`,
    ],
    ['apps/api/src/features/reports/x.ts', `import { sql } from 'kysely'\nexport const b = sql\n`],
  ])('%s may import what its room allows', (file, text) => {
    expect(complaintsAbout(file, text)).toBe('')
  })
})

function complaintsAbout(file: string, text: string): string {
  const path = join(copy, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
  const run = spawnSync(
    join(root, 'node_modules', '.bin', 'oxlint'),
    ['--format=unix', '-A', 'import/no-cycle', file],
    {
      cwd: copy,
      encoding: 'utf8',
    },
  )
  rmSync(path)
  return run.status === 0 ? '' : run.stdout + run.stderr
}
