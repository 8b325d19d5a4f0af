import { expect, test } from 'vitest'
import type { Refusal } from './refusals.ts'
import { tellRefusal } from './say-refusal.ts'

test.each<[Refusal, boolean]>([
  [{ code: 'file.unreadable', reason: 'damaged' }, false],
  [{ code: 'file.unreadable', reason: 'zip' }, false],
  [{ code: 'file.unreadable', reason: 'password' }, false],
  [{ code: 'file.empty' }, false],
  [{ code: 'file.took_too_long', seconds: 20 }, true],
  [{ code: 'file.unreadable', reason: 'reader' }, true],
  [{ code: 'letter.too_many', field: 'obligations', count: 201, limit: 200 }, false],
  [{ code: 'access.too_many_requests', waitSeconds: 3 }, true],
])('a refusal says whether trying again can help: %j', (refusal, again) => {
  expect(tellRefusal(refusal)).toMatchObject({ ...refusal, again })
})

test('a damaged file is said to be damaged, and to be saved again', () => {
  const { vi, en } = tellRefusal({ code: 'file.unreadable', reason: 'zip' })
  expect(vi).toMatch(/^Tệp hỏng.*lưu lại rồi gửi lại\.$/)
  expect(en).toMatch(/^The file is damaged.*save it again/)
})
