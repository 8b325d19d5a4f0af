import type { CommandCalls } from '../../testing/command-call.ts'
import { given } from '../../testing/people.ts'
import type { TestApi } from '../../testing/test-api.ts'

const administrator = (api: TestApi) => given(api, 'ministry-administrator')

/** One valid call for each command of people. */
export const peopleCalls: CommandCalls = {
  'people.invite': async (api) => ({
    as: await administrator(api),
    input: { name: 'Người mới', email: 'nguoi-moi@bo.example', grants: [{ role: 'ministry-officer' }] },
  }),
  'people.correct': async (api) => ({
    as: await administrator(api),
    input: { id: (await given(api, 'ministry-officer')).id, name: 'Tên đúng', email: 'ten-dung@bo.example' },
  }),
  'people.changeGrants': async (api) => ({
    as: await administrator(api),
    input: { id: (await given(api, 'ministry-officer')).id, grants: [{ role: 'agency-officer', agencyId: 'MOH' }] },
  }),
  'people.end': async (api) => ({
    as: await administrator(api),
    input: { id: (await given(api, 'ministry-officer')).id, reason: 'Nghỉ hưu' },
  }),
  'people.newLink': async (api) => ({
    as: await administrator(api),
    input: { id: (await given(api, 'ministry-officer')).id },
  }),
}
