import type { Browser, Page } from '@playwright/test'

import { expect } from './journey.ts'

const password = 'bốn con trâu qua cầu tre'

/** The sample world's people, by what they are to vnit. */
export const samplePeople = {
  leader: '10000000-0000-4000-8000-000000000002',
  officerOfDstVinhLong: '10000000-0000-4000-8000-000000000004',
}

/** A page of somebody of the sample world, who comes in by a link that the signed-in administrator makes. */
export async function comeInAs(personId: string, administrators: Page, browser: Browser): Promise<Page> {
  const path = await administrators.evaluate(async (id) => {
    const answer = await fetch('/trpc/people.newLink', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-command-id': crypto.randomUUID() },
      body: JSON.stringify({ id }),
    })
    return ((await answer.json()) as { result: { data: { link: { path: string } } } }).result.data.link.path
  }, personId)
  const page = await (await browser.newContext({ baseURL: process.env.VNIT_ADDRESS })).newPage()
  await page.goto(path)
  await page.getByLabel('Mật khẩu mới').fill(password)
  await page.getByRole('button', { name: 'Đặt mật khẩu và đăng nhập' }).click()
  await expect(page.getByRole('heading', { name: 'Hàng việc của tôi' })).toBeVisible()
  return page
}
