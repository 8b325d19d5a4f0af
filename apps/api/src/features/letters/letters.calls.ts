import type { CommandCalls } from '../../testing/command-call.ts'
import { factsFor, givenFile, givenScan, letterText, readyLetter } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'
import { presentReader } from './present-reader.ts'

/** One valid call for each command of letters. */
export const lettersCalls: CommandCalls = {
  'letters.recognise': async (api) => {
    const as = await given(api, 'ministry-officer')
    return { as, input: { sha256: await givenScan(api, as), fileName: 'ban-quet.pdf' } }
  },
  'letters.stopRecognising': async (api) => {
    const as = await given(api, 'ministry-officer')
    const sha256 = await givenScan(api, as)
    await api.as(as).letters.recognise({ sha256, fileName: 'ban-quet.pdf' })
    return { as, input: { sha256 } }
  },
  'letters.takeIn': async (api) => {
    const as = await given(api, 'ministry-officer')
    return { as, input: { sha256: await givenFile(api, letterText(), as), fileName: 'cong-van.txt' } }
  },
  'letters.correct': async (api) => {
    const as = await given(api, 'ministry-officer')
    const { id, version } = await readyLetter(api, as)
    return { as, input: { id, version, changes: factsFor('9998/BTTTT-CNTT') } }
  },
  'letters.register': async (api) => {
    const as = await given(api, 'ministry-officer')
    const { id, version } = await readyLetter(api, as)
    return { as, input: { id, version } }
  },
  'letters.setAside': async (api) => {
    const as = await given(api, 'ministry-officer')
    const { id, version } = await readyLetter(api, as)
    return { as, input: { id, version, reason: 'Gửi nhầm nơi' } }
  },
  'letters.keepReading': async (api) => {
    const as = await given(api, 'ministry-officer')
    const { id } = await readyLetter(api, as)
    return { as, input: { id, readerVersion: presentReader } }
  },
  'letters.excludeAddressees': async (api) => {
    const as = await given(api, 'ministry-officer')
    const { id, version } = await readyLetter(api, as)
    return { as, input: { id, version, agencyIds: ['PR-84'], reason: 'Đã báo cáo riêng' } }
  },
  'letters.includeAddressees': async (api) => {
    const as = await given(api, 'ministry-officer')
    const ready = await readyLetter(api, as)
    const why = { agencyIds: ['PR-84'], reason: 'Đã báo cáo riêng' }
    const { id, version } = await api.as(as).letters.excludeAddressees({ id: ready.id, version: ready.version, ...why })
    return { as, input: { id, version, agencyIds: ['PR-84'] } }
  },
}
