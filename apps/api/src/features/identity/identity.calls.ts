import { runAsSystem } from '../../platform/run-as-system.ts'
import type { CommandCalls } from '../../testing/command-call.ts'
import { given } from '../../testing/people.ts'
import type { TestApi } from '../../testing/test-api.ts'
import { openSession } from './session.store.ts'

const officer = (api: TestApi) => given(api, 'ministry-officer')

/** One valid call for each command of identity and tokens. */
export const identityCalls: CommandCalls = {
  'identity.setLanguage': async (api) => ({ as: await officer(api), input: { language: 'en' } }),
  'identity.endSession': async (api) => {
    const person = await officer(api)
    const id = await givenSession(api, person.id)
    return { as: person, input: { id } }
  },
  'identity.endAllSessions': async (api) => {
    const person = await officer(api)
    await givenSession(api, person.id)
    return { as: person, input: {} }
  },
  'tokens.create': async (api) => ({ as: await officer(api), input: { name: 'Chương trình', days: 30 } }),
  'tokens.end': async (api) => {
    const person = await officer(api)
    const { token } = await api.as(person).tokens.create({ name: 'Chương trình', days: 30 })
    return { as: person, input: { id: token.id } }
  },
}

function givenSession(api: TestApi, personId: string): Promise<string> {
  return runAsSystem(api.platform, 'test', async ({ tx, newId, now }) => {
    const id = newId()
    await openSession(tx, { id, personId, now, address: '10.0.0.1', agent: 'Test browser', replaces: null })
    return id
  })
}
