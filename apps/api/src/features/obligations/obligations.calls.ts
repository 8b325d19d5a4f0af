import type { CommandCalls } from '../../testing/command-call.ts'
import { registeredDirective } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'
import type { TestApi } from '../../testing/test-api.ts'

async function share(api: TestApi) {
  const as = await given(api, 'ministry-officer')
  const { obligationId } = await registeredDirective(api, as)
  return { as, of: { id: obligationId, agencyId: 'PR-84' } }
}

/** One valid call for each command of obligations. */
export const obligationsCalls: CommandCalls = {
  'obligations.claimDone': async (api) => {
    const { of } = await share(api)
    return { as: await given(api, 'agency-officer', { agencyId: 'PR-84' }), input: { ...of, note: 'Đã gửi báo cáo' } }
  },
  'obligations.sendBack': async (api) => {
    const { as, of } = await share(api)
    await api.as(as).obligations.claimDone({ ...of, note: 'Đã gửi báo cáo' })
    return { as, input: { ...of, reason: 'Thiếu bảng số liệu' } }
  },
  'obligations.close': async (api) => {
    const { as, of } = await share(api)
    return { as, input: of }
  },
  'obligations.extend': async (api) => {
    const { as, of } = await share(api)
    const why = { number: '77/BTTTT-CNTT', reason: 'Thiên tai', approver: 'Thứ trưởng Nguyễn Văn Mẫu' }
    return { as, input: { ...of, ...why, lastDay: '2016-07-31' } }
  },
}
