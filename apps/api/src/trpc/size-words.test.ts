import { expect, test } from 'vitest'
import { z } from 'zod'
import { fieldProblems } from './error-shape.ts'

test('what is empty, too short or too long is said as people say it', () => {
  const shape = z.object({ opening: z.string().min(1), reason: z.string().min(3), lines: z.array(z.string()).min(1) })
  const { error } = shape.safeParse({ opening: '', reason: 'x', lines: [] })

  expect(error && fieldProblems(error)).toEqual([
    { path: 'opening', vi: 'Ô này không được để trống.', en: 'This field may not be empty.' },
    { path: 'reason', vi: 'Cần ít nhất 3 ký tự.', en: 'At least 3 characters are needed.' },
    { path: 'lines', vi: 'Cần ít nhất một dòng.', en: 'At least one is needed.' },
  ])
})
