import type { AddresseeClass, DocumentType, Language } from '@vnit/domain'
import type { MarkKind } from '@vnit/letters'

export type LetterWords = {
  usage: string
  notUnderstood: string
  noSuchFile: (file: string) => string
  /** Told while a scan is read, and of a text that was converted. */
  page: (file: string, page: number, of: number) => string
  converted: (file: string, encoding: string) => string
  field: Record<
    'type' | 'numberSymbol' | 'issuer' | 'place' | 'issuedOn' | 'subject' | 'signer' | 'incomingStamp',
    string
  >
  notRead: string
  noStamp: string
  words: string
  repaired: string
  addressees: string
  citations: string
  basis: string
  mention: string
  undated: string
  obligations: string
  recipients: string
  provision: string
  sendTo: string
  everyAddressee: string
  unclear: string
  role: Record<'lead' | 'coordinate' | 'inform', string>
  kind: Record<'report' | 'task' | 'standing-duty' | 'information', string>
  classes: Record<AddresseeClass, string>
  type: Record<DocumentType, string>
  mark: Record<MarkKind, string>
}

const vi: LetterWords = {
  usage: `Đọc một văn bản và in ra những gì đọc được, kèm chữ gốc của từng giá trị.

  npm run letter -- read TỆP...          in bảng
  npm run letter -- read TỆP... --json   in JSON, mỗi tệp một dòng
  npm run letter -- read TỆP --explain   in nguyên văn, dưới mỗi giá trị có gạch và tên
  npm run letter -- read TỆP --language en
  npm run letter -- --help

TỆP là .txt, .docx, .doc, .rtf, .pdf (cả bản quét) hoặc ảnh .png, .jpg, .tif, .webp. Tệp bị từ chối thì báo lỗi và đọc
tiếp tệp sau; có tệp bị từ chối hoặc lệnh sai thì mã thoát là 2.`,
  notUnderstood: 'Không hiểu lệnh.',
  noSuchFile: (file) => `Không mở được tệp ${file}. Hãy kiểm tra đường dẫn.`,
  page: (file, page, of) => `${file}: nhận dạng chữ, xong trang ${page}/${of}`,
  converted: (file, encoding) => `${file}: chuyển từ ${encoding} sang Unicode`,
  field: {
    type: 'Loại',
    numberSymbol: 'Số, ký hiệu',
    issuer: 'Cơ quan ban hành',
    place: 'Địa danh',
    issuedOn: 'Ngày ban hành',
    subject: 'Trích yếu',
    signer: 'Người ký',
    incomingStamp: 'Dấu đến',
  },
  notRead: 'không đọc được, cần người điền',
  noStamp: 'không có',
  words: 'chữ gốc',
  repaired: 'đã sửa',
  addressees: 'Kính gửi',
  citations: 'Văn bản được dẫn',
  basis: 'căn cứ',
  mention: 'nhắc đến',
  undated: 'không ghi ngày',
  obligations: 'Việc phải làm và thời hạn',
  recipients: 'Nơi nhận',
  provision: 'mục',
  sendTo: 'gửi',
  everyAddressee: 'mọi cơ quan nhận văn bản',
  unclear: 'chưa rõ là ai',
  role: { lead: 'chủ trì', coordinate: 'phối hợp', inform: 'để biết' },
  kind: { report: 'báo cáo', task: 'nhiệm vụ', 'standing-duty': 'việc thường xuyên', information: 'phổ biến' },
  classes: {
    ministries: 'các bộ',
    'ministerial-level': 'cơ quan ngang bộ',
    'government-attached': 'cơ quan thuộc Chính phủ',
    'provincial-committees': 'UBND cấp tỉnh',
    'provincial-departments': 'các sở',
    'sector-units': 'đơn vị thuộc Bộ',
    'sector-enterprises': 'doanh nghiệp trong ngành',
    associations: 'hiệp hội',
  },
  mark: {
    type: 'loại',
    numberSymbol: 'số, ký hiệu',
    issuer: 'cơ quan ban hành',
    place: 'địa danh',
    issuedOn: 'ngày ban hành',
    subject: 'trích yếu',
    addressee: 'kính gửi',
    citation: 'văn bản được dẫn',
    deadline: 'thời hạn',
    signer: 'người ký',
    recipient: 'nơi nhận',
    incomingStamp: 'dấu đến',
    urgency: 'độ khẩn',
    secrecy: 'độ mật',
    annex: 'phụ lục',
  },
  type: {
    letter: 'công văn',
    directive: 'chỉ thị',
    decision: 'quyết định',
    resolution: 'nghị quyết',
    circular: 'thông tư',
    'joint-circular': 'thông tư liên tịch',
    decree: 'nghị định',
    law: 'luật',
    notice: 'thông báo',
    plan: 'kế hoạch',
    report: 'báo cáo',
    telegram: 'công điện',
    guidance: 'hướng dẫn',
    submission: 'tờ trình',
    invitation: 'giấy mời',
    program: 'chương trình',
    conclusion: 'kết luận',
    regulation: 'quy chế',
    rules: 'quy định',
    ordinance: 'pháp lệnh',
    scheme: 'đề án',
    minutes: 'biên bản',
    other: 'loại khác',
  },
}

const en: LetterWords = {
  usage: `Reads a document and prints what was read, with the words behind each value.

  npm run letter -- read FILE... --language en       prints a table
  npm run letter -- read FILE... --json              prints JSON, a line for each file
  npm run letter -- read FILE --explain --language en
                                                     prints the text with every value underlined and named
  npm run letter -- --help

FILE is .txt, .docx, .doc, .rtf, .pdf (scans too) or a picture (.png, .jpg, .tif, .webp). A refused file is told and the
next one read; with a refused file or a wrong call the exit code is 2.`,
  notUnderstood: 'This call is not understood.',
  noSuchFile: (file) => `The file ${file} cannot be opened. Check the path.`,
  page: (file, page, of) => `${file}: recognising text, page ${page} of ${of} done`,
  converted: (file, encoding) => `${file}: converted from ${encoding} to Unicode`,
  field: {
    type: 'Type',
    numberSymbol: 'Number',
    issuer: 'Issued by',
    place: 'Place',
    issuedOn: 'Date',
    subject: 'Subject',
    signer: 'Signed by',
    incomingStamp: 'Stamp of arrival',
  },
  notRead: 'not readable, a person must say',
  noStamp: 'none',
  words: 'words',
  repaired: 'mended',
  addressees: 'Addressees',
  citations: 'Documents cited',
  basis: 'basis',
  mention: 'mention',
  undated: 'no date given',
  obligations: 'What must be done, by when',
  recipients: 'Copies to',
  provision: 'item',
  sendTo: 'send to',
  everyAddressee: 'every addressee',
  unclear: 'not clear who',
  role: { lead: 'leads', coordinate: 'co-ordinates', inform: 'is informed' },
  kind: { report: 'report', task: 'task', 'standing-duty': 'standing duty', information: 'making known' },
  classes: {
    ministries: 'ministries',
    'ministerial-level': 'ministerial-level agencies',
    'government-attached': 'government-attached agencies',
    'provincial-committees': 'provincial People’s Committees',
    'provincial-departments': 'provincial departments',
    'sector-units': 'units of the ministry',
    'sector-enterprises': 'enterprises of the sector',
    associations: 'associations',
  },
  mark: {
    type: 'type',
    numberSymbol: 'number',
    issuer: 'issuer',
    place: 'place',
    issuedOn: 'date',
    subject: 'subject',
    addressee: 'addressee',
    citation: 'cited document',
    deadline: 'deadline',
    signer: 'signer',
    recipient: 'recipient',
    incomingStamp: 'arrival stamp',
    urgency: 'urgency',
    secrecy: 'secrecy',
    annex: 'annex',
  },
  type: {
    letter: 'official letter',
    directive: 'directive',
    decision: 'decision',
    resolution: 'resolution',
    circular: 'circular',
    'joint-circular': 'joint circular',
    decree: 'decree',
    law: 'law',
    notice: 'notice',
    plan: 'plan',
    report: 'report',
    telegram: 'official telegram',
    guidance: 'guidance',
    submission: 'submission',
    invitation: 'invitation',
    program: 'programme',
    conclusion: 'conclusion',
    regulation: 'regulation',
    rules: 'rules',
    ordinance: 'ordinance',
    scheme: 'scheme',
    minutes: 'minutes',
    other: 'another kind',
  },
}

export const letterWords: Record<Language, LetterWords> = { vi, en }
