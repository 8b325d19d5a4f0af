import type { Language } from './language.tsx'

const documents = /\b(Resolution|Decision|Decree|Law) (\d+\/\d{4}\/[\p{L}\d-]+)/gu
const address = /https?:\/\/[^\s);]+/
const inVietnamese: Record<string, string> = {
  Resolution: 'Nghị quyết',
  Decision: 'Quyết định',
  Decree: 'Nghị định',
  Law: 'Luật',
}

/** What a source is named by where there is room for little: its official documents, or else its first address or words. */
export function namedBy(source: string, language: Language): { text: string; lang: Language } {
  const named = [...source.matchAll(documents)].map(([, kind = '', number]) =>
    [language === 'vi' ? inVietnamese[kind] : kind, number].join(' '),
  )
  if (named.length > 0) return { text: named.join(', '), lang: language }
  return { text: address.exec(source)?.[0] ?? source.split(/[(;]/)[0]?.trim() ?? source, lang: 'en' }
}

/** Whether an address is one of the state's own. */
export function isOfficial(url: string): boolean {
  const { hostname } = new URL(url)
  return /(?:^|\.)(?:gov\.vn|chinhphu\.vn|quochoi\.vn)$/.test(hostname)
}
