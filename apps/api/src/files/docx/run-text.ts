import type { DocxStyle, DocxStyles } from './docx-styles.ts'
import { merged, propertiesOf } from './docx-styles.ts'
import { type OldFont, oldFontOf, type Stretch } from '../encodings/old-fonts.ts'
import { childOf, isOn, type XmlElement } from './xml-tree.ts'

/** Where the walk through a document stands: the words so far, fields that are open, text boxes that wait. */
export type Walk = {
  styles: DocxStyles
  out: Stretch[]
  fields: { code: string; inCode: boolean }[]
  boxes: XmlElement[]
}

/** Puts words down, together with those before them when they are of one font. */
export function put(walk: Walk, text: string, font: OldFont | null = null): void {
  if (text === '') return
  const last = walk.out.at(-1)
  if (last && last.font === font) last.text += text
  else walk.out.push({ text, font })
}

/** What stands inside a paragraph or a run, as it is seen: insertions kept, deletions and hidden words left out. */
export function walkInline(walk: Walk, element: XmlElement, style: DocxStyle): void {
  for (const child of element.has) if (typeof child !== 'string') inline(walk, child, style)
}

const unseen = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:instrText',
  'w:delText',
  'w:delInstrText',
  'mc:Fallback',
])
const signs: Record<string, string> = {
  'w:tab': '\t',
  'w:ptab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '-',
}

function inline(walk: Walk, element: XmlElement, style: DocxStyle): void {
  const { name } = element
  if (name === 'w:instrText') noteCode(walk, element)
  if (unseen.has(name)) return
  if (name === 'w:r') return run(walk, element, style)
  if (name === 'w:txbxContent') return void walk.boxes.push(element)
  if (name === 'w:fldChar') return field(walk, element.at['fldCharType'])
  if (name === 'w:fldSimple' && isPageField(element.at['instr'] ?? '')) return
  if (name === 'w:t' || name === 'm:t') return words(walk, element, style)
  if (name === 'w:sym')
    return words(walk, { ...element, has: [symbolOf(element.at['char'])] }, { ...style, font: null })
  const sign = signs[name]
  if (sign === undefined) walkInline(walk, element, style)
  else if (!isHidden(walk)) put(walk, sign)
}

function run(walk: Walk, element: XmlElement, style: DocxStyle): void {
  const own = childOf(element, 'w:rPr')
  if (isOn(childOf(own, 'w:vanish'))) return
  const named = walk.styles.byId(childOf(own, 'w:rStyle')?.at['val'])
  walkInline(walk, element, merged(merged(style, named), propertiesOf(element)))
}

function words(walk: Walk, element: XmlElement, { font, capitals }: DocxStyle): void {
  if (isHidden(walk)) return
  const text = element.has.filter((child) => typeof child === 'string').join('')
  const old = oldFontOf(font)
  if (!capitals) put(walk, text, old)
  else if (old === null) put(walk, text.toUpperCase())
  else put(walk, text, old === 'TCVN3' ? 'TCVN3 capitals' : old)
}

function field(walk: Walk, step: string | undefined): void {
  const open = walk.fields.at(-1)
  if (step === 'begin') walk.fields.push({ code: '', inCode: true })
  else if (step === 'separate' && open) open.inCode = false
  else if (step === 'end') walk.fields.pop()
}

function noteCode(walk: Walk, element: XmlElement): void {
  const open = walk.fields.at(-1)
  if (open?.inCode) open.code += element.has.filter((child) => typeof child === 'string').join('')
}

function isHidden({ fields }: Walk): boolean {
  return fields.some(({ code, inCode }) => inCode || isPageField(code))
}

function isPageField(code: string): boolean {
  return /^\s*(?:NUMPAGES|PAGE|SECTIONPAGES)\b/i.test(code)
}

/** A sign of a symbol font by its code there: the bullets and ticks that letters use. */
function symbolOf(char: string | undefined): string {
  const code = Number.parseInt(char ?? '0', 16) & 0xff
  if (code === 0xe8 || code === 0xe0) return '→'
  return [0xb7, 0xa7, 0xd8, 0x2d].includes(code) ? '-' : ' '
}
