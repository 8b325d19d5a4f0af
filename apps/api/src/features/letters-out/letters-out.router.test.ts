import { describe, expect, test } from 'vitest'
import type { LetterOutFields } from '@vnit/domain'
import { extractText } from '../../files/index.ts'
import { readyLetter, registeredDirective } from '../../testing/letters.ts'
import { given } from '../../testing/people.ts'
import { ownApi } from '../../testing/own-api.ts'

const api = await ownApi()
const officer = await given(api, 'ministry-officer')

async function directiveId(numberSymbol: string) {
  const { rows } = await api.as(officer).directives.list({ text: numberSymbol })
  return rows[0]?.id ?? ''
}

async function textOf({ base64 }: { base64: string }) {
  const read = await extractText(Buffer.from(base64, 'base64'))
  return read.ok ? read.value.text : read.refusal.code
}

const signed = {
  capacity: 'KT',
  collective: null,
  head: 'Bộ trưởng',
  office: 'Thứ trưởng',
  name: 'Nguyễn Văn Mẫu',
} as const

describe('the letter that goes with a directive', () => {
  test('is proposed under the names and in the layout of its day', async () => {
    const id = await directiveId('1047/BTTTT-CNTT')
    const then = await api.as(officer).lettersOut.propose({ directiveId: id, on: '2015-04-20' })
    const later = await api.as(officer).lettersOut.propose({ directiveId: id })
    expect(then.fields).toMatchObject({
      issuer: { name: 'Bộ Thông tin và Truyền thông' },
      symbol: 'BTTTT-CNTT',
      issuedOn: '2015-04-20',
      recipients: [
        { words: 'Như trên', note: null },
        { words: 'Lưu: VT, CNTT', note: null },
      ],
      addressees: ['Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ', 'UBND các tỉnh, thành phố trực thuộc TW'],
    })
    expect(then).toMatchObject({ dated: 'ngày 20 tháng 4 năm 2015', layout: '01/2011/TT-BNV', listed: 92 })
    expect(later.fields).toMatchObject({
      issuer: { name: 'Bộ Khoa học và Công nghệ' },
      symbol: 'BKHCN',
      issuedOn: null,
    })
    expect(later.layout).toBe('30/2020/NĐ-CP')
  })

  test('cites the directive with its bases, and says of each task who and by when', async () => {
    const id = await directiveId('1047/BTTTT-CNTT')
    const { fields, tasks } = await api.as(officer).lettersOut.propose({ directiveId: id, on: '2015-04-20' })
    expect(fields.opening).toContain('Căn cứ Quyết định số 80/2014/QĐ-TTg ngày 30 tháng 12 năm 2014')
    expect(fields.opening).toContain(
      'thực hiện Công văn số 1047/BTTTT-CNTT ngày 13 tháng 4 năm 2015 của Bộ Thông tin và Truyền thông',
    )
    expect(tasks.some((task) => task.includes('Thời hạn: trước ngày 15/6/2015.'))).toBe(true)
    expect(tasks.at(-1)).toContain('nêu dưới đây.\n- Thực hiện nghiêm Quyết định 80')
    const campaign = await api.as(officer).lettersOut.propose({ directiveId: await directiveId('20/CT-BTTTT') })
    expect(campaign.tasks.some((task) => task.includes('Chủ trì: Vụ Công nghệ thông tin; phối hợp: '))).toBe(true)
  })

  test('is written with what the person changed, equal each time, and leaves its hash in the audit trail', async () => {
    const id = await directiveId('1047/BTTTT-CNTT')
    const { fields } = await api.as(officer).lettersOut.propose({ directiveId: id, on: '2015-04-20' })
    const changed: LetterOutFields = { ...fields, number: '1101', opening: 'Lời mở đầu tự viết:', signature: signed }
    const written = await api.as(officer).lettersOut.write({ directiveId: id, parts: 'letter', fields: changed })
    const again = await api.as(officer).lettersOut.write({ directiveId: id, parts: 'letter', fields: changed })
    const text = await textOf(written)
    for (const words of ['Số: 1101/BTTTT-CNTT', 'Lời mở đầu tự viết:', 'KT. BỘ TRƯỞNG', 'Nguyễn Văn Mẫu'])
      expect(text).toContain(words)
    expect(text).not.toContain('Phụ lục')
    expect(again.sha256).toBe(written.sha256)
    expect(written.fileName).toBe('cong-van-1101-BTTTT-CNTT.docx')
    const { timeline } = await api.as(officer).directives.get({ id })
    expect(timeline.at(-1)).toMatchObject({ deed: 'directive.letter_written' })
  })

  test('takes the list of addressees along, each with who stands for it since', async () => {
    const id = await directiveId('1047/BTTTT-CNTT')
    const { fields } = await api.as(officer).lettersOut.propose({ directiveId: id })
    const both = await textOf(
      await api.as(officer).lettersOut.write({ directiveId: id, parts: 'letter-and-list', fields }),
    )
    const list = await textOf(await api.as(officer).lettersOut.write({ directiveId: id, parts: 'list', fields }))
    expect(both).toContain('Danh sách cơ quan nhận văn bản được gửi kèm theo Công văn này.')
    for (const text of [both, list]) {
      expect(text).toContain('DANH SÁCH CƠ QUAN NHẬN CÔNG VĂN SỐ 1047/BTTTT-CNTT')
      expect(text).toMatch(/Ủy ban nhân dân tỉnh Trà Vinh\s+Ủy ban nhân dân tỉnh Vĩnh Long/)
      expect(text).toMatch(/Ủy ban nhân dân tỉnh Lào Cai\s+Ủy ban nhân dân tỉnh Lào Cai \(đơn vị mới\)/)
      expect(text).toMatch(/Bộ Quốc phòng\s+Không thay đổi/)
      expect(text).toMatch(/\n92\s/)
    }
    expect(list).not.toContain('Kính gửi')
  })

  test('writes the list alone whatever a letter still lacks', async () => {
    const id = await directiveId('1047/BTTTT-CNTT')
    const { fields } = await api.as(officer).lettersOut.propose({ directiveId: id })
    const lacking = { ...fields, opening: '', addressees: [], recipients: [], signature: { ...signed, head: null } }
    const { fileName } = await api.as(officer).lettersOut.write({ directiveId: id, parts: 'list', fields: lacking })
    expect(fileName).toMatch(/^danh-sach-/)
  })

  test('of another directive names whole groups instead of 63 agencies', async () => {
    const { directiveId: id } = await registeredDirective(api, officer)
    const { tasks } = await api.as(officer).lettersOut.propose({ directiveId: id })
    expect(tasks).toEqual(['Báo cáo kết quả sử dụng phần mềm trong nước. Thời hạn: trước ngày 15/6/2016.'])
  })

  test('addresses nobody who was left out: the group is named with its exception', async () => {
    const letters = () => api.as(officer).letters
    const ready = await readyLetter(api, officer)
    const alone = { words: 'Bộ Y tế', means: { kind: 'agency' as const, agencyId: 'MOH' } }
    const draft = (await letters().get({ id: ready.id })).draft
    const shared = { role: 'coordinate' as const, words: 'các tỉnh', means: draft.addressees[0]!.means }
    const lead = { role: 'lead' as const, words: 'Bộ Quốc phòng', means: { kind: 'agency' as const, agencyId: 'MOD' } }
    const obligations = draft.obligations.map((task) => ({ ...task, parties: [lead, shared] }))
    const changed = await letters().correct({
      ...ready,
      changes: { addressees: [...draft.addressees, alone], obligations },
    })
    const why = { agencyIds: ['PR-84', 'MOH'], reason: 'Đã báo cáo riêng' }
    const out = await letters().excludeAddressees({ id: changed.id, version: changed.version, ...why })
    const { directiveId: id } = await letters().register({ id: out.id, version: out.version })

    const { fields, tasks, listed } = await api.as(officer).lettersOut.propose({ directiveId: id })

    const except = '(trừ Ủy ban nhân dân tỉnh Trà Vinh)'
    expect(fields.addressees).toEqual([`UBND các tỉnh, thành phố trực thuộc Trung ương ${except}`])
    expect(tasks[0]).toContain(`phối hợp: Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương ${except}`)
    expect(listed).toBe(62)
    const written = await api.as(officer).lettersOut.write({ directiveId: id, parts: 'letter-and-list', fields })
    const text = (await textOf(written)).replaceAll(except, '')
    expect(text).not.toContain('Trà Vinh')
    expect(text).not.toContain('Bộ Y tế')
  })

  test('is refused for a directive that is not there, and when it is not said for whom a deputy signs', async () => {
    const id = await directiveId('1047/BTTTT-CNTT')
    const { fields } = await api.as(officer).lettersOut.propose({ directiveId: id })
    const nowhere = '00000000-0000-4000-8000-000000000000'
    await expect(api.as(officer).lettersOut.propose({ directiveId: nowhere })).rejects.toThrow('directive.not_found')
    const headless = { ...fields, signature: { ...signed, head: null } }
    await expect(
      api.as(officer).lettersOut.write({ directiveId: id, parts: 'letter', fields: headless }),
    ).rejects.toThrow('signature.head_missing')
  })
})
