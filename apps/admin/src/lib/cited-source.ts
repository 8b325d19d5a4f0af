const documents = /\b(?:Resolution|Decision|Decree|Law) \d+\/\d{4}\/[\p{L}\d-]+/gu
const address = /https?:\/\/[^\s);]+/

/** What a source is named by where there is room for little: its official documents, or else its first address or words. */
export function namedBy(source: string): string {
  const named = source.match(documents) ?? []
  if (named.length > 0) return named.join(', ')
  return address.exec(source)?.[0] ?? source.split(/[(;]/)[0]?.trim() ?? source
}

/** Whether an address is one of the state's own. */
export function isOfficial(url: string): boolean {
  const { hostname } = new URL(url)
  return /(?:^|\.)(?:gov\.vn|chinhphu\.vn|quochoi\.vn)$/.test(hostname)
}
