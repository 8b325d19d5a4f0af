import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'

import { administratorsJourney as journey, expect } from '../world/journey.ts'
import { widerThanWindow, wrongIn } from '../world/looks.ts'
import { pageOf, samplePeople } from '../world/people.ts'

async function openDialog(page: Page) {
  await page.goto('/admin/directives?text=1047')
  await page.getByRole('table').getByRole('row').nth(1).getByRole('link').first().click()
  await page.getByRole('button', { name: 'Soạn văn bản' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByLabel('Trích yếu (sau chữ V/v)')).toHaveValue(/1047\/BTTTT-CNTT/)
  return dialog
}

journey('the letter that hands on a directive is seen, changed and taken away', async ({ page }) => {
  const dialog = await openDialog(page)
  await expect(dialog.getByText('Thể thức theo Nghị định 30/2020/NĐ-CP')).toBeVisible()

  await dialog.getByLabel('Ngày ban hành').fill('20/04/2015')
  await dialog.getByLabel('Ngày ban hành').press('Enter')
  await expect(dialog.getByText('Thể thức theo Thông tư 01/2011/TT-BNV')).toBeVisible()
  await expect(dialog.getByLabel('Cơ quan ban hành')).toHaveValue('Bộ Thông tin và Truyền thông')
  await dialog.getByLabel('Số', { exact: true }).fill('1101')
  await dialog.getByLabel('Họ tên người ký').fill('Nguyễn Văn Mẫu')
  await expect(dialog.getByText('Số: 1101/BTTTT-CNTT')).toBeVisible()

  await dialog.getByLabel('Công văn kèm danh sách cơ quan nhận').check()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Tải tệp Word' }).click()
  const file = await download
  expect(file.suggestedFilename()).toBe('cong-van-1101-BTTTT-CNTT.docx')
  expect((await readFile(await file.path())).subarray(0, 2).toString()).toBe('PK')
  await expect(page.getByText('Soạn văn bản kèm theo').first()).toBeVisible()
})

journey('what is missing is said beside its field, and what was typed stays', async ({ page }) => {
  const dialog = await openDialog(page)
  await dialog.getByLabel('Số', { exact: true }).fill('abc')
  await dialog.getByLabel('Ký thay cho').fill('')
  await dialog.getByRole('button', { name: 'Tải tệp Word' }).click()
  await expect(dialog.getByText('Số văn bản gồm chữ số').first()).toBeVisible()
  await expect(dialog.getByText('phải ghi ký thay cho chức vụ nào').first()).toBeVisible()
  await expect(dialog.getByLabel('Số', { exact: true })).toHaveValue('abc')
})

journey('the list alone is taken away whatever the letter still lacks', async ({ page }) => {
  const dialog = await openDialog(page)
  await dialog.getByLabel('Lời mở đầu').fill('')
  await dialog.getByRole('button', { name: 'Tải tệp Word' }).click()
  await expect(dialog.getByText('Ô này không được để trống.')).toBeVisible()
  await expect(dialog.getByLabel('Lời mở đầu')).toBeFocused()

  await dialog.getByLabel('Chỉ danh sách cơ quan nhận').check()
  await expect(dialog.getByRole('alert')).toBeHidden()
  const download = page.waitForEvent('download')
  await dialog.getByRole('button', { name: 'Tải tệp Word' }).click()
  expect((await download).suggestedFilename()).toMatch(/^danh-sach-/)
})

journey('a leader of the ministry reads directives and writes no letter', async ({ world, context, browser }) => {
  const leaders = await pageOf(samplePeople.leader, { world, context, browser })
  await leaders.goto('/admin/directives?text=1047')
  await leaders.getByRole('table').getByRole('row').nth(1).getByRole('link').first().click()
  await expect(leaders.getByRole('link', { name: 'Xem nghĩa vụ của văn bản này' })).toBeVisible()
  await expect(leaders.getByRole('button', { name: 'Soạn văn bản' })).toHaveCount(0)
  await leaders.context().close()
})

for (const width of [1440, 390])
  journey(`nothing serious stands in the way of writing at ${width} pixels`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 })
    const dialog = await openDialog(page)
    await dialog.getByLabel('Công văn kèm danh sách cơ quan nhận').check()
    expect(await wrongIn(page, { tags: ['wcag2a', 'wcag2aa', 'wcag22aa'] })).toEqual([])
    expect(await widerThanWindow(page)).toBeLessThanOrEqual(0)
  })
