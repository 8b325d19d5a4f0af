import { strToU8, type Zippable } from 'fflate'
import { describe, expect, test } from 'vitest'
import { seemingOf } from '../encodings/single-bytes.ts'
import { toTcvn3 } from '../encodings/tcvn3.ts'
import { toVni } from '../encodings/vni.ts'
import { readDocx } from '../read-docx.ts'
import { docxOf, wordPart } from '../testing.ts'

async function read(body: string, more: Zippable = {}) {
  const answer = await readDocx(docxOf(body, more))
  if (!answer.ok) throw new Error(answer.refusal.code)
  return answer.value
}

async function linesOf(body: string, more: Zippable = {}): Promise<string[]> {
  return (await read(body, more)).text.split(/\n+/)
}

const run = (text: string, properties = '') =>
  `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
const line = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr>${run(text)}</w:p>`
const cell = (...lines: string[]) => `<w:tc>${lines.map((one) => line(one)).join('')}</w:tc>`
const table = (...rows: string[]) => `<w:tbl>${rows.map((cells) => `<w:tr>${cells}</w:tr>`).join('')}</w:tbl>`

describe('tables', () => {
  test('a letterhead: the lines of the left cell, then those of the right one', async () => {
    const head = table(
      cell('BỘ TÀI CHÍNH', 'Số: 12/BTC-TCT') + cell('CỘNG HÒA XÃ HỘI', 'Hà Nội, ngày 3 tháng 5 năm 2016'),
    )
    expect(await linesOf(head)).toEqual([
      'BỘ TÀI CHÍNH',
      'Số: 12/BTC-TCT',
      'CỘNG HÒA XÃ HỘI',
      'Hà Nội, ngày 3 tháng 5 năm 2016',
    ])
  })

  test('a row of data stays one line', async () => {
    const data = table(cell('STT') + cell('Đơn vị') + cell('Số máy'), cell('1') + cell('Hà Nội') + cell(''))
    expect(await linesOf(data)).toEqual(['STT\tĐơn vị\tSố máy', '1\tHà Nội'])
  })
})

describe('tables of tasks', () => {
  test('a row stays one line also when its cells have several', async () => {
    const plan = table(
      cell('STT') + cell('Nhiệm vụ') + cell('Đơn vị chủ trì') + cell('Thời hạn'),
      cell('1') + cell('Nâng cấp cổng', 'dịch vụ công') + cell('- Sở Nội vụ;', '- Sở Tài chính') + cell('Quý II'),
    )
    expect(await linesOf(plan)).toEqual([
      'STT\tNhiệm vụ\tĐơn vị chủ trì\tThời hạn',
      '1\tNâng cấp cổng dịch vụ công\t- Sở Nội vụ; - Sở Tài chính\tQuý II',
    ])
  })
})

describe('changes that were tracked', () => {
  test('insertions stay, deletions and moved words go', async () => {
    const body = `<w:p>${run('trước ngày ')}<w:del w:id="1"><w:r><w:delText>10</w:delText></w:r></w:del><w:ins w:id="2">${run('15')}</w:ins>${run('/6/2015')}<w:moveFrom w:id="3">${run('cũ')}</w:moveFrom></w:p>`
    expect(await linesOf(body)).toEqual(['trước ngày 15/6/2015'])
  })

  test('a paragraph end that was deleted joins two paragraphs, a row that was deleted goes', async () => {
    const joined = `<w:p><w:pPr><w:rPr><w:del w:id="1"/></w:rPr></w:pPr>${run('báo cáo ')}</w:p>${line('hằng tháng')}`
    const rows = `<w:tbl><w:tr><w:trPr><w:del w:id="2"/></w:trPr>${cell('bỏ')}</w:tr><w:tr>${cell('giữ')}</w:tr></w:tbl>`
    expect(await linesOf(joined + rows)).toEqual(['báo cáo hằng tháng', 'giữ'])
  })
})

describe('what stands beside the body', () => {
  test('a text box once, after its paragraph, though Word writes it twice', async () => {
    const box = `<w:txbxContent>${line('Số: 7/KH-UBND')}</w:txbxContent>`
    const both = `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent>`
    expect(await linesOf(`<w:p>${run('UBND TỈNH A')}<w:r>${both}</w:r></w:p>${line('Kính gửi:')}`)).toEqual([
      'UBND TỈNH A',
      'Số: 7/KH-UBND',
      'Kính gửi:',
    ])
  })

  test('heads and feet of pages without their numbers, and notes at the end', async () => {
    const page = `<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>2</w:t></w:r></w:fldSimple></w:p>`
    const relations = `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="h1" Type="x" Target="header1.xml"/><Relationship Id="f1" Type="x" Target="/word/footer1.xml"/></Relationships>`
    const body = `<w:p>${run('báo cáo')}<w:r><w:footnoteReference w:id="2"/></w:r></w:p><w:sectPr><w:headerReference w:type="default" r:id="h1"/><w:footerReference w:type="default" r:id="f1"/></w:sectPr>`
    const more = {
      'word/_rels/document.xml.rels': strToU8(relations),
      'word/header1.xml': wordPart('hdr', page + line('SỞ TƯ PHÁP')),
      'word/footer1.xml': wordPart('ftr', line('Địa chỉ: 1 phố Mẫu')),
      'word/footnotes.xml': wordPart(
        'footnotes',
        `<w:footnote w:type="separator" w:id="0">${line('')}</w:footnote><w:footnote w:id="2">${line('Gửi trước ngày 5/7/2016.')}</w:footnote>`,
      ),
    }
    expect(await linesOf(body, more)).toEqual([
      'SỞ TƯ PHÁP',
      'báo cáo',
      'Địa chỉ: 1 phố Mẫu',
      '[1] Gửi trước ngày 5/7/2016.',
    ])
  })

  test('of a field its result, of a soft hyphen nothing, of a hard one a dash, of hidden words none', async () => {
    const step = (kind: string) => `<w:r><w:fldChar w:fldCharType="${kind}"/></w:r>`
    const field = `${step('begin')}<w:r><w:instrText> DATE </w:instrText></w:r>${step('separate')}${run('ngày 5')}${step('end')}`
    const body = `<w:p>${field}${run(' tháng\u00ad 6')}<w:r><w:softHyphen/><w:noBreakHyphen/></w:r>${run('ẩn', '<w:vanish/>')}${run('hà nội', '<w:caps/>')}</w:p>`
    expect(await linesOf(body)).toEqual(['ngày 5 tháng 6-HÀ NỘI'])
  })
})

describe('labels that Word counts by itself', () => {
  const level = (at: number, format: string, pattern: string, start = 1) =>
    `<w:lvl w:ilvl="${at}"><w:start w:val="${start}"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${pattern}"/></w:lvl>`
  const numbering = wordPart(
    'numbering',
    `<w:abstractNum w:abstractNumId="0">${level(0, 'decimal', '%1.')}${level(1, 'lowerLetter', '%2)')}${level(2, 'bullet', '\uf0b7')}</w:abstractNum>` +
      `<w:abstractNum w:abstractNumId="1">${level(0, 'upperRoman', 'Chương %1', 3)}${level(1, 'decimal', '%1.%2')}</w:abstractNum>` +
      `<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>` +
      `<w:num w:numId="3"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`,
  )
  const item = (id: number, at: number, text = 'x') =>
    line(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${id}"/></w:numPr>`)

  test('numbers, letters and dashes; deeper ones start anew under each item', async () => {
    const body = item(1, 0) + item(1, 1) + item(1, 1) + item(1, 2) + item(1, 0) + item(1, 1) + item(3, 0) + item(1, 0)
    const labels = await linesOf(body, { 'word/numbering.xml': numbering })
    expect(labels).toEqual(['1. x', 'a) x', 'b) x', '- x', '2. x', 'a) x', '1. x', '2. x'])
  })

  test('labels made of several levels, and a start of their own', async () => {
    const labels = await linesOf(item(2, 0) + item(2, 1) + item(2, 1), { 'word/numbering.xml': numbering })
    expect(labels).toEqual(['Chương III x', 'III.1 x', 'III.2 x'])
  })

  test('a list that comes with a style, and one that a paragraph takes off again', async () => {
    const styles = wordPart(
      'styles',
      '<w:style w:type="paragraph" w:styleId="Muc"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>',
    )
    const styled = line('x', '<w:pStyle w:val="Muc"/>')
    const off = line('x', '<w:pStyle w:val="Muc"/><w:numPr><w:numId w:val="0"/></w:numPr>')
    const parts = { 'word/numbering.xml': numbering, 'word/styles.xml': styles }
    expect(await linesOf(styled + off, parts)).toEqual(['1. x', 'x'])
  })
})

describe('words in old fonts', () => {
  const font = (name: string) => `<w:rFonts w:ascii="${name}" w:hAnsi="${name}"/>`
  const tcvn3 = (text: string) => seemingOf(toTcvn3(text))

  test('TCVN3 with its font of capitals, beside Unicode', async () => {
    const body = [
      `<w:p>${run(tcvn3('bộ thông tin và truyền thông'), font('.VnTimeH'))}</w:p>`,
      `<w:p>${run(tcvn3('Kính gửi: các Bộ, '), font('.VnTime'))}${run('đơn vị trực thuộc', font('Times New Roman'))}</w:p>`,
    ]
    const { text, encoding } = await read(body.join(''))
    expect([text.split(/\n+/), encoding]).toEqual([
      ['BỘ THÔNG TIN VÀ TRUYỀN THÔNG', 'Kính gửi: các Bộ, đơn vị trực thuộc'],
      'TCVN3',
    ])
  })

  test('VNI, its font named by the style', async () => {
    const styles = wordPart(
      'styles',
      `<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:rPr>${font('VNI-Times')}</w:rPr></w:style>`,
    )
    const { text, encoding } = await read(line(seemingOf(toVni('Ủy ban nhân dân'))), { 'word/styles.xml': styles })
    expect([text, encoding]).toEqual(['Ủy ban nhân dân', 'VNI'])
  })

  test('Unicode typed while an old font was chosen is left alone', async () => {
    const { text, encoding } = await read(`<w:p>${run('Độc lập và tự do', font('.VnTime'))}</w:p>`)
    expect([text, encoding]).toEqual(['Độc lập và tự do', null])
  })
})

describe('hostile parts', () => {
  test.each([
    ['a document type with entities', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "cc">]><a>&b;</a>'],
    ['elements without end', '<a>'.repeat(5000)],
    ['no XML', '<w:p'],
  ])('%s is an error', async (_, xml) => {
    await expect(readDocx(docxOf('', { 'word/document.xml': strToU8(xml) }))).rejects.toThrow()
  })
})
