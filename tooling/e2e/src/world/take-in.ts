import type { Page } from '@playwright/test'

import { expect } from './journey.ts'

type Files = Parameters<ReturnType<Page['getByTestId']>['setInputFiles']>[0]

/** Hands files to the drop zone of the screen that is open. */
export function drop(page: Page, files: Files): Promise<void> {
  return page.getByTestId('letter-file').setInputFiles(files)
}

/** Drops one file on the queue and waits until its review, or its directive, is open. */
export async function dropOnQueue(page: Page, file: Files): Promise<void> {
  await page.goto('/admin/')
  await drop(page, file)
  await page.waitForURL(/admin\/(letters|directives)\//)
}

/** Drops one letter that is not registered yet on the queue and waits until it is read and open for review. */
export async function takeIn(page: Page, file: Files): Promise<void> {
  await dropOnQueue(page, file)
  await expect(page.getByRole('heading', { name: 'Thông tin chung' })).toBeVisible({ timeout: 20_000 })
}

/** A letter typed in a test, as a file of plain text. */
export function textFile(name: string, text: string) {
  return { name, mimeType: 'text/plain', buffer: Buffer.from(text) }
}
