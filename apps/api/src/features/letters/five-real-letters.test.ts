import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import { describe, expect, test } from 'vitest'
import { givenFile } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'

const folder = new URL('../../../../../../shared/letters/', import.meta.url)
const present = existsSync(folder)
if (!present) console.warn('SKIPPED: the five real letters are not at ../shared/letters, so they were not taken in.')

const api = await ownApi({ empty: true })
const officer = await given(api, 'ministry-officer')

describe.skipIf(!present)('a real letter, dropped and confirmed without a correction', () => {
  test.each([
    ['1485-BTTTT-UDCNTT', '1485/BTTTT-UDCNTT', 92],
    ['20-CT-BTTTT', '20/CT-BTTTT', 69],
    ['1082-BTTTT-CNTT', '1082/BTTTT-CNTT', 92],
    ['1047-BTTTT-CNTT', '1047/BTTTT-CNTT', 92],
    ['3865-BTTTT-KHTC', '3865/BTTTT-KHTC', 126],
  ])(
    '%s reaches the same agencies as the facts that the project carries, and joins them',
    async (file, number, total) => {
      const name = (await readdir(folder)).find((one) => one.startsWith(file)) ?? ''
      const sha256 = await givenFile(api, await readFile(new URL(name, folder), 'utf8'), officer)
      const { id, version } = await api.as(officer).letters.takeIn({ sha256, fileName: name })
      const { draft } = await api.as(officer).letters.get({ id })
      const preview = await api.as(officer).letters.preview({ id })
      expect([draft.numberSymbol, preview.problems, preview.total]).toEqual([number, [], total])
      const registered = await api.as(officer).letters.register({ id, version })
      expect(registered).toMatchObject({
        directiveId: preview.joins?.directiveId,
        addressees: total,
        joined: { left: [] },
      })
      const directive = await api.as(officer).directives.get({ id: registered.directiveId })
      expect(directive).toMatchObject({ numberSymbol: number, fileSha256: sha256, letterId: id })
    },
  )
})
