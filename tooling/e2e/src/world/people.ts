import type { Browser, BrowserContext, Page } from '@playwright/test'

import { keepSession } from './come-in.ts'
import { passwordByLink } from './sessions.ts'
import type { World } from './start-world.ts'

/** The sample world's people, by what they are to vnit. */
export const samplePeople = {
  leader: '10000000-0000-4000-8000-000000000002',
  officerOfDstVinhLong: '10000000-0000-4000-8000-000000000004',
}

type Helpers = { world: World; context: BrowserContext; browser: Browser }

/** A page, still empty, of somebody of the sample world: they come in by a link that the signed-in administrator makes. */
export async function pageOf(personId: string, { world, context, browser }: Helpers): Promise<Page> {
  const answer = await context.request.post(`${world.address}/trpc/people.newLink`, {
    headers: { 'x-command-id': crypto.randomUUID() },
    data: { id: personId },
  })
  const { result } = (await answer.json()) as { result: { data: { link: { path: string } } } }
  const session = await passwordByLink(world, result.data.link.path, 'bốn con trâu qua cầu tre')
  if (!session) throw new Error(`The link of ${personId} was refused.`)
  const theirs = await browser.newContext({ baseURL: world.address })
  await keepSession(theirs, world, session)
  return theirs.newPage()
}
