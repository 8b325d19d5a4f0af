import { SaxesParser } from 'saxes'

/** An element of an Office part: `w:p`, `mc:Fallback`; attributes by their name without prefix. */
export type XmlElement = { name: string; at: Record<string, string>; has: (XmlElement | string)[] }

const prefixes: Record<string, string> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w:',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w:',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc:',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm:',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm:',
}
const deepest = 300

/**
 * The elements of an XML part. Throws when it is not well formed, nested absurdly deep, or declares a document type:
 * Office never writes one, and entities that multiply live there.
 */
export function xmlTree(xml: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true })
  const root: XmlElement = { name: '', at: {}, has: [] }
  const open = [root]
  parser.on('error', (problem) => {
    throw problem
  })
  parser.on('doctype', () => {
    throw new Error('document type')
  })
  parser.on('opentag', ({ uri, local, attributes }) => {
    const at: Record<string, string> = {}
    for (const attribute of Object.values(attributes)) at[attribute.local] = attribute.value
    const element = { name: (prefixes[uri] ?? '') + local, at, has: [] }
    open.at(-1)?.has.push(element)
    if (open.push(element) > deepest) throw new Error('too deep')
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => void open.at(-1)?.has.push(text))
  parser.on('cdata', (text) => void open.at(-1)?.has.push(text))
  parser.write(xml).close()
  return root
}

/** The child elements of this name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.has ?? []).filter((child) => typeof child !== 'string' && child.name === name) as XmlElement[]
}

/** The first element on a path of child names. */
export function childOf(element: XmlElement | undefined, ...path: string[]): XmlElement | undefined {
  let found = element
  for (const name of path) found = childrenOf(found, name)[0]
  return found
}

/** Whether a switch such as `w:caps` is there and not switched off. */
export function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(element.at['val'] ?? '1')
}
