import { strToU8, zipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { tellRefusal } from '@vnit/domain'
import { extractText, fileLimits } from './index.ts'
import { docx, lockedPdf, oleOf, pdfWithoutText, sampleBytes } from './testing.ts'

type Case = [name: string, make: () => Uint8Array, code: string, vi: RegExp, en: RegExp]

const damaged: [RegExp, RegExp] = [/Tệp hỏng.*lưu lại.*rồi gửi lại/, /The file is damaged.*save it again/]
const locked: [RegExp, RegExp] = [/có mật khẩu.*bỏ mật khẩu/, /has a password.*without one/]
const empty: [RegExp, RegExp] = [/Tệp rỗng/, /The file is empty/]
const huge: [RegExp, RegExp] = [/20 MB.*tách tệp/, /limit of 20 MB.*split it/]
const bomb: [RegExp, RegExp] = [/bung ra quá lớn.*lưu lại/, /unpacks to far too much.*Save it again/]

const cases: Case[] = [
  ['a .docx with a password', () => oleOf(['EncryptionInfo', 'EncryptedPackage']), 'file.unreadable', ...locked],
  ['a .doc with a password', lockedDoc, 'file.unreadable', ...locked],
  ['a .docx whose parts have a password', lockedZip, 'file.unreadable', ...locked],
  ['a .pdf with a password', lockedPdf, 'file.unreadable', ...locked],
  ['nothing', () => new Uint8Array(), 'file.empty', ...empty],
  ['only blanks', () => Buffer.from(' \n\t '), 'file.empty', ...empty],
  ['a .docx without words', () => docx(''), 'file.empty', ...empty],
  ['a .docx of 21 MB', () => huge21('PK\u0003\u0004'), 'file.too_large', ...huge],
  ['a .pdf of 21 MB', () => huge21('%PDF-1.7'), 'file.too_large', ...huge],
  ['text of 21 MB', () => Buffer.alloc(21 * 1024 * 1024, 'chữ '), 'file.too_large', ...huge],
  ['a zip bomb', zeros, 'file.zip_bomb', ...bomb],
  ['a zip bomb in the words', zerosInWords, 'file.zip_bomb', ...bomb],
  ['too many parts', manyParts, 'file.zip_bomb', ...bomb],
  ['random bytes', () => random(5000), 'file.type_not_allowed', ...damaged],
  ['random bytes that begin like a .docx', () => randomAfter('504b0304'), 'file.unreadable', ...damaged],
  ['random bytes that begin like a .doc', () => randomAfter('d0cf11e0a1b11ae1'), 'file.unreadable', ...damaged],
  ['random bytes that begin like a .pdf', () => randomAfter('255044462d312e37'), 'file.unreadable', ...damaged],
  ['a .docx cut in half', () => half('mau-4-chi-thi.docx'), 'file.unreadable', ...damaged],
  ['a .docx with broken parts', brokenParts, 'file.unreadable', ...damaged],
  [
    'a .docx without its document',
    () => zipSync({ '[Content_Types].xml': contentTypes }),
    'file.unreadable',
    ...damaged,
  ],
]

describe('a file that cannot be read is refused by what is the matter with it, in both languages', () => {
  test.each(cases)('%s', async (_, make, code, vi, en) => {
    const extraction = await extractText(make(), { recognise: false })
    if (extraction.ok) throw new Error('was read')
    const told = tellRefusal(extraction.refusal)
    expect(told).toMatchObject({ code, again: false })
    expect(told.vi).toMatch(vi)
    expect(told.en).toMatch(en)
  })
})

test('a file that says only pictures is refused to whoever does not wait for recognition', async () => {
  const extraction = await extractText(pdfWithoutText(), { recognise: false })
  expect(extraction).toEqual({ ok: false, refusal: { code: 'file.no_text_layer' } })
})

const contentTypes = strToU8(
  '<Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
)

/** The flag fEncrypted in the head of the Word stream. */
function lockedDoc(): Uint8Array {
  const bytes = Buffer.from(sampleBytes('mau-3-gui-mot-co-quan.doc'))
  const head = bytes.indexOf(Buffer.from('eca5', 'hex'))
  bytes.writeUInt8((bytes[head + 11] ?? 0) | 0x01, head + 11)
  return bytes
}

/** The flag of encryption in the list of contents. */
function lockedZip(): Uint8Array {
  const bytes = Buffer.from(docx('Số: 1'))
  for (let at = bytes.indexOf(listed); at >= 0; at = bytes.indexOf(listed, at + 4)) bytes.writeUInt16LE(1, at + 8)
  return bytes
}

const listed = Buffer.from('504b0102', 'hex')

function zeros(): Uint8Array {
  return docx('Số: 1', { 'word/media/a.bin': [new Uint8Array(60_000_000), { level: 9 }] })
}

function zerosInWords(): Uint8Array {
  const words = strToU8(`<w:p>${' '.repeat(40_000_000)}</w:p>`)
  return docx('Số: 1', { 'word/document.xml': [words, { level: 9 }] })
}

function manyParts(): Uint8Array {
  const parts = Array.from({ length: fileLimits.entries + 1 }, (_, index) => [`word/${index}.xml`, new Uint8Array(1)])
  return docx('Số: 1', Object.fromEntries(parts))
}

function huge21(start: string): Uint8Array {
  const bytes = Buffer.alloc(21 * 1024 * 1024)
  bytes.write(start, 'latin1')
  return bytes
}

/** The same each time: a run of a linear congruential generator. */
function random(length: number): Buffer {
  let state = 20261123
  return Buffer.from(
    Array.from({ length }, () => {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0
      return state >>> 24
    }),
  )
}

function randomAfter(hex: string): Uint8Array {
  return Buffer.concat([Buffer.from(hex, 'hex'), random(5000)])
}

function half(name: string): Uint8Array {
  const bytes = sampleBytes(name)
  return bytes.subarray(0, Math.floor(bytes.length / 2))
}

/** The list of contents is whole, what it lists is not. */
function brokenParts(): Uint8Array {
  const bytes = Buffer.from(sampleBytes('mau-4-chi-thi.docx'))
  const end = bytes.indexOf(listed)
  for (let at = 200; at < end; at += 7) bytes.writeUInt8((bytes[at] ?? 0) ^ 0x5a, at)
  return bytes
}
