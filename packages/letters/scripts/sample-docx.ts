import {
  AlignmentType,
  BorderStyle,
  Document,
  type IParagraphOptions,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
} from 'docx'
import { motto, notice } from './sample-text.ts'
import type { SampleLetter } from './samples.ts'

/** The sample as .docx with the head and foot in two columns, as the national format lays them out. */
export function sampleDocx(sample: SampleLetter, font = 'Times New Roman'): Promise<Buffer> {
  const { number, subject, title, placeAndDate, addressees, body, recipients, signature } = sample
  const left = [...sample.issuer.map((line) => centred(line, { bold: true })), centred(number)]
  if (title === null) left.push(centred(`V/v ${subject}`))
  const right = [...motto.map((line) => centred(line, { bold: true })), centred(placeAndDate, { italics: true })]
  const titled =
    title === null ? [] : [centred(title, { bold: true, size: 28 }), centred(`Về việc ${subject}`, { bold: true })]
  const foot = [
    line('Nơi nhận:', { bold: true, italics: true }),
    ...recipients.map((text) => line(`- ${text}`, { size: 22 })),
  ]
  const signed = [
    ...signature.slice(0, -1).map((text) => centred(text, { bold: true })),
    centred('(Đã ký)'),
    centred(signature.at(-1) ?? '', { bold: true }),
  ]
  const children = [
    centred(notice, { bold: true }),
    columns(left, right),
    ...titled,
    ...salutation(addressees),
    ...body.map((text) =>
      line(text, {}, { indent: { firstLine: 567 }, spacing: { before: 120 }, alignment: AlignmentType.BOTH }),
    ),
    columns(foot, signed),
  ]
  const margin = { top: 1134, bottom: 1134, left: 1701, right: 1134 }
  const styles = { default: { document: { run: { font, size: 26, language: { value: 'vi-VN' } } } } }
  return Packer.toBuffer(
    new Document({
      title: subject,
      creator: 'vnit',
      styles,
      sections: [{ properties: { page: { margin } }, children }],
    }),
  )
}

type Look = { bold?: boolean; italics?: boolean; size?: number }

function line(text: string, look: Look = {}, options: Omit<IParagraphOptions, 'children'> = {}): Paragraph {
  return new Paragraph({ ...options, children: [new TextRun({ text: text.normalize('NFC'), ...look })] })
}

function centred(text: string, look: Look = {}): Paragraph {
  return line(text, look, { alignment: AlignmentType.CENTER })
}

function salutation(addressees: string[]): Paragraph[] {
  if (addressees.length < 2) return addressees.map((only) => centred(`Kính gửi: ${only}`))
  const last = addressees.length - 1
  const items = addressees.map((text, index) =>
    line(`- ${text}${index === last ? '.' : ';'}`, {}, { indent: { left: 1701 } }),
  )
  return [line('Kính gửi:', {}, { indent: { left: 1134 } }), ...items]
}

const none = { style: BorderStyle.NONE, size: 0, color: 'FFFFFF' }
const borders = { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none }

function columns(left: Paragraph[], right: Paragraph[]): Table {
  const cell = (children: Paragraph[], size: number) =>
    new TableCell({ children, width: { size, type: WidthType.PERCENTAGE } })
  const rows = [new TableRow({ children: [cell(left, 42), cell(right, 58)] })]
  return new Table({ rows, borders, width: { size: 100, type: WidthType.PERCENTAGE } })
}
