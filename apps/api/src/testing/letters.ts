import { createHash } from 'node:crypto'
import type { LetterChanges, Principal } from '@vnit/domain'
import { pdfWithoutText } from '../files/testing.ts'
import { runAsSystem } from '../platform/run-as-system.ts'
import type { TestApi } from './test-api.ts'

let written = 0

/** A letter of the test world, never the same twice: text in the national format, with one report and one task. */
export function letterText(number = `${9000 + ++written}/BTTTT-CNTT`): string {
  return [
    'BỘ THÔNG TIN VÀ TRUYỀN THÔNG\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
    '\tĐộc lập - Tự do - Hạnh phúc',
    `Số: ${number}\tHà Nội, ngày 10 tháng 3 năm 2016`,
    'V/v báo cáo tình hình sử dụng phần mềm trong nước',
    '',
    'Kính gửi:',
    '- Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ;',
    '- Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương.',
    '',
    '1. Tổ chức phổ biến nội dung công văn này đến các đơn vị trực thuộc.',
    '2. Báo cáo kết quả về Bộ Thông tin và Truyền thông trước ngày 15/6/2016.',
    '',
    'Nơi nhận:',
    '- Như trên;',
    '- Lưu: VT, CNTT.',
    '\tKT. BỘ TRƯỞNG\n\tTHỨ TRƯỞNG\n\n\tNguyễn Văn Mẫu',
  ].join('\n')
}

/** Puts a file where uploads lie, as the upload would. Answers its name by content. */
export async function givenFile(api: TestApi, text: string, by: Principal): Promise<string> {
  return givenBytes(api, Buffer.from(text, 'utf8'), by)
}

/** A .pdf that holds no text and is never the same twice, put where uploads lie. */
export async function givenScan(api: TestApi, by: Principal): Promise<string> {
  return givenBytes(api, Buffer.concat([pdfWithoutText(), Buffer.from(`% ${++written}\n`)]), by)
}

/** The bytes of a file, put where uploads lie. */
export async function givenBytes(api: TestApi, bytes: Buffer, by: Principal): Promise<string> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  await runAsSystem(api.platform, 'test', ({ tx, now }) =>
    tx
      .insertInto('stored_file')
      .values({
        sha256,
        bytes,
        media_type: 'text/plain',
        size: bytes.length,
        uploaded_by: by.kind === 'person' ? by.id : null,
        uploaded_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute(),
  )
  return sha256
}

/** What a person says of the test letter, so that a test of registering does not depend on how well it is read. */
export function factsFor(numberSymbol: string): Required<LetterChanges> {
  return {
    type: 'letter',
    numberSymbol,
    issuerId: 'MIC',
    issuerName: null,
    place: 'Hà Nội',
    issuedOn: '2016-03-10',
    subject: 'báo cáo tình hình sử dụng phần mềm trong nước',
    signer: null,
    addressees: [
      {
        words: 'UBND các tỉnh, thành phố trực thuộc Trung ương',
        means: { kind: 'classes', classes: ['provincial-committees'] },
      },
    ],
    citations: [],
    provisions: [{ key: '2', parentKey: null, label: '2.', text: 'Báo cáo kết quả trước ngày 15/6/2016.' }],
    obligations: [
      {
        provisionKey: '2',
        kind: 'report',
        summary: 'Báo cáo kết quả sử dụng phần mềm trong nước',
        summaryEn: 'Report on the use of domestic software',
        parties: [],
        receiver: 'Bộ Thông tin và Truyền thông',
        deadline: { kind: 'date', operator: 'before', day: '2016-06-15', words: 'trước ngày 15/6/2016' },
      },
    ],
    urgency: null,
    secrecy: null,
    incomingStamp: null,
    recipients: [{ words: 'Như trên', note: null }],
    annexes: [],
    accepted: [],
  }
}

/** A letter taken in and corrected until nothing is missing, ready to be registered by the person. */
export async function readyLetter(api: TestApi, by: Principal, numberSymbol = `${9500 + ++written}/BTTTT-CNTT`) {
  const sha256 = await givenFile(api, letterText(numberSymbol), by)
  const { id, version } = await api.as(by).letters.takeIn({ sha256, fileName: 'cong-van.txt' })
  return api.as(by).letters.correct({ id, version, changes: factsFor(numberSymbol) })
}

/** A directive of the test world: one report of the 63 provinces, due before 15 June 2016. */
export async function registeredDirective(api: TestApi, by: Principal) {
  const { id, version } = await readyLetter(api, by)
  const { directiveId } = await api.as(by).letters.register({ id, version })
  const directive = await api.as(by).directives.get({ id: directiveId })
  return { directiveId, obligationId: directive.tasks[0]?.id ?? '', letterId: id }
}

/** A directive that is addressed to the provinces and to one whom the register of agencies does not hold, at place 2. */
export async function directiveToName(api: TestApi, by: Principal, words: string) {
  const ready = await readyLetter(api, by)
  const addressees = [...factsFor('').addressees, { words, means: { kind: 'unknown' as const } }]
  const { id, version } = await api
    .as(by)
    .letters.correct({ id: ready.id, version: ready.version, changes: { addressees } })
  return api.as(by).letters.register({ id, version })
}

/** A directive whose issuer the register of agencies does not hold. */
export async function directiveByName(api: TestApi, by: Principal, issuerName: string) {
  const ready = await readyLetter(api, by)
  const changes = { issuerId: null, issuerName }
  const { id, version } = await api.as(by).letters.correct({ id: ready.id, version: ready.version, changes })
  return api.as(by).letters.register({ id, version })
}
