import type { DocxParts } from './docx-parts.ts'
import { childOf, childrenOf, type XmlElement, xmlTree } from './xml-tree.ts'

/** The heads (or feet) of pages in the order in which the document names them, each once. */
export function pageMargins(parts: DocxParts, body: XmlElement, kind: 'header' | 'footer'): XmlElement[] {
  const targets = new Map<string, string>()
  const relations = parts.get('word/_rels/document.xml.rels')
  const root = relations === undefined ? undefined : xmlTree(relations)
  for (const { at } of childrenOf(childOf(root, 'Relationships'), 'Relationship'))
    targets.set(at['Id'] ?? '', (at['Target'] ?? '').replace(/^\/?(?:word\/)?/i, '').toLowerCase())
  const names = new Set<string>()
  for (const reference of referencesIn(body, `w:${kind}Reference`))
    names.add(targets.get(reference.at['id'] ?? '') ?? '')
  return [...names].flatMap((name) => {
    const xml = parts.get(`word/${name}`)
    return xml === undefined ? [] : [xmlTree(xml)]
  })
}

function referencesIn(element: XmlElement, name: string): XmlElement[] {
  return element.has.flatMap((child) => {
    if (typeof child === 'string') return []
    return child.name === name ? [child] : referencesIn(child, name)
  })
}
