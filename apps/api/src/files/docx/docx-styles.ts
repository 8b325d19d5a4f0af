import { childOf, childrenOf, isOn, type XmlElement } from './xml-tree.ts'

/** What a style says that changes which words are seen: its font, capitals, list. */
export type DocxStyle = {
  font: string | null
  capitals: boolean | null
  list: { id: string | null; level: number | null }
}

/** Styles by id, each with what it takes over from the one it is based on. */
export type DocxStyles = { byId: (id: string | undefined) => DocxStyle; normal: DocxStyle }

const none: DocxStyle = { font: null, capitals: null, list: { id: null, level: null } }

/** The styles of the document; every unknown one says nothing. */
export function docxStyles(styles: XmlElement | undefined): DocxStyles {
  const root = childOf(styles, 'w:styles')
  const elements = new Map(childrenOf(root, 'w:style').map((style) => [style.at['styleId'] ?? '', style]))
  const known = new Map<string, DocxStyle>()
  const byId = (id: string | undefined, depth = 0): DocxStyle => {
    const element = id === undefined ? undefined : elements.get(id)
    if (id === undefined || element === undefined || depth > 20) return none
    const before = known.get(id)
    if (before) return before
    const style = merged(byId(childOf(element, 'w:basedOn')?.at['val'], depth + 1), propertiesOf(element))
    known.set(id, style)
    return style
  }
  const defaults = childOf(root, 'w:docDefaults', 'w:rPrDefault')
  const standard = [...elements.values()].find(
    (style) => style.at['type'] === 'paragraph' && style.at['default'] === '1',
  )
  const normal = merged(defaults ? propertiesOf(defaults) : none, byId(standard?.at['styleId']))
  return { byId, normal }
}

/** What the properties under an element (a style, a run) say themselves. */
export function propertiesOf(element: XmlElement): DocxStyle {
  const run = childOf(element, 'w:rPr')
  const fonts = childOf(run, 'w:rFonts')?.at
  const caps = childOf(run, 'w:caps')
  const list = childOf(element, 'w:pPr', 'w:numPr')
  const level = childOf(list, 'w:ilvl')?.at['val']
  return {
    font: fonts?.['ascii'] ?? fonts?.['hAnsi'] ?? null,
    capitals: caps === undefined ? null : isOn(caps),
    list: { id: childOf(list, 'w:numId')?.at['val'] ?? null, level: level === undefined ? null : Number(level) },
  }
}

/** What the nearer one says, and where it says nothing what the farther one says. */
export function merged(far: DocxStyle, near: DocxStyle): DocxStyle {
  return {
    font: near.font ?? far.font,
    capitals: near.capitals ?? far.capitals,
    list: { id: near.list.id ?? far.list.id, level: near.list.level ?? far.list.level },
  }
}
