import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { strToU8, zipSync, type Zippable } from 'fflate'

const folder = fileURLToPath(new URL('../../../../sample-letters/', import.meta.url))

/** The committed sample letters by file name. */
export const sampleNames = readdirSync(folder).filter((name) => name.startsWith('mau-'))

/** The bytes of a sample letter. */
export function sampleBytes(name: string): Uint8Array {
  return readFileSync(new URL(name, new URL('../../../../sample-letters/', import.meta.url)))
}

const types = (main: string) =>
  `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${main}"/></Types>`
const plain = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const withMacros = 'application/vnd.ms-word.document.macroEnabled.main+xml'
const rels =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'

/** A small .docx with this text, and whatever else a test puts in. */
export function docx(text: string, more: Zippable = {}, macros = false): Uint8Array {
  return docxOf(`<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`, more, macros)
}

const wordSpace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

/** An XML part of Word's own kind. */
export function wordPart(name: string, inside: string): Uint8Array {
  const spaces = `xmlns:w="${wordSpace}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"`
  return strToU8(`<?xml version="1.0"?><w:${name} ${spaces}>${inside}</w:${name}>`)
}

/** A .docx with this body, written in Word's XML. */
export function docxOf(body: string, more: Zippable = {}, macros = false): Uint8Array {
  return zipSync({
    '[Content_Types].xml': strToU8(types(macros ? withMacros : plain)),
    '_rels/.rels': strToU8(rels),
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    ...more,
  })
}

/** A .pdf of one page that draws a box and holds no text. */
export function pdfWithoutText(): Uint8Array {
  return pdfOf([page('4 0 R'), stream('10 10 100 100 re f')])
}

/** A page of a .pdf; what it draws is another object. */
export function page(contents: string, resources = ''): string {
  return `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents ${contents} /Resources << ${resources} >> >>`
}

/** Drawing commands, or other data, as an object of a .pdf; letters are bytes. */
export function stream(data: string, about = ''): string {
  return `<< ${about} /Length ${data.length} >>\nstream\n${data}\nendstream`
}

/** A .pdf of these objects, numbered from 3; those that are pages are its pages. */
export function pdfOf(objects: string[], catalog = ''): Uint8Array {
  const kids = objects.flatMap((object, index) => (object.includes('/Type /Page ') ? [`${index + 3} 0 R`] : []))
  const all = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    `<< /Type /Pages /Kids [${kids.join(' ')}] /Count ${kids.length} >>`,
    ...objects,
  ]
  let body = '%PDF-1.4\n'
  const offsets = all.map((object, index) => {
    const at = body.length
    body += `${index + 1} 0 obj\n${object}\nendobj\n`
    return `${String(at).padStart(10, '0')} 00000 n \n`
  })
  const size = all.length + 1
  const table = `xref\n0 ${size}\n0000000000 65535 f \n${offsets.join('')}`
  const end = `trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`
  return new Uint8Array(Buffer.from(`${body}${table}${end}`, 'latin1'))
}

/** An OLE compound file with these streams, each of a few bytes: what Word keeps old and encrypted documents in. */
export function oleOf(names: string[]): Uint8Array {
  const bytes = Buffer.alloc(512 * 4)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(bytes)
  for (const [at, value] of Object.entries({ 24: 0x3e, 26: 3, 28: 0xfffe, 30: 9, 32: 6 }))
    bytes.writeUInt16LE(value, +at)
  for (const [at, value] of Object.entries({ 44: 1, 48: 1, 56: 4096, 60: 0xfffffffe, 68: 0xfffffffe }))
    bytes.writeUInt32LE(value, +at)
  bytes.fill(0xff, 76, 512)
  bytes.writeUInt32LE(0, 76)
  bytes.fill(0xff, 512, 1024)
  for (const [sector, next] of [0xfffffffd, 2, 0xfffffffe].entries()) bytes.writeUInt32LE(next, 512 + sector * 4)
  for (const [index, name] of ['Root Entry', ...names].entries()) {
    const at = 1024 + index * 128
    bytes.write(name, at, 'utf16le')
    bytes.writeUInt16LE((name.length + 1) * 2, at + 64)
    bytes.writeUInt8(index === 0 ? 5 : 2, at + 66)
    bytes.writeUInt32LE(0xfffffffe, at + 116)
  }
  return bytes
}

/** A .pdf that opens only with a password: the check of the empty one fails. */
export function lockedPdf(): Uint8Array {
  const open = Buffer.from(pdfOf([page('4 0 R'), stream('BT (x) Tj ET')])).toString('latin1')
  const lock = `/Encrypt << /Filter /Standard /V 1 /R 2 /Length 40 /P -4 /O <${'4f'.repeat(32)}> /U <${'55'.repeat(32)}> >> /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]`
  return Buffer.from(open.replace('/Root 1 0 R', `/Root 1 0 R ${lock}`), 'latin1')
}
