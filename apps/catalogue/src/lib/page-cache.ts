import { promisify } from 'node:util'
import { brotliCompress, constants, crc32, gzip } from 'node:zlib'

type Encoding = 'br' | 'gzip' | 'identity'
type Body = Uint8Array<ArrayBuffer>

/** A rendered page with its packed forms, each made once, when first asked for. */
export type KeptPage = { status: number; etag: string | null; body: (encoding: Encoding) => Body | Promise<Body> }

/** Pages of readers who are nobody in particular. Dropped whole when something is published; the oldest leave first. */
export type PageCache = {
  find: (key: string) => KeptPage | undefined
  /** How often pages were dropped so far; taken before a page is made. */
  age: () => number
  /** Keeps the page unless pages were dropped since that age: it may show what was true before. */
  keep: (key: string, page: KeptPage, since: number) => void
  drop: () => void
  /** While the news of publishing cannot arrive, nothing is kept. */
  setTrusted: (trusted: boolean) => void
}

/** A cache for at most this many pages. */
export function createPageCache(limit = 2000): PageCache {
  const pages = new Map<string, KeptPage>()
  let isTrusted = true
  let age = 0
  const drop = () => {
    age += 1
    pages.clear()
  }
  return {
    find: (key) => pages.get(key),
    age: () => age,
    keep: (key, page, since) => {
      if (!isTrusted || since !== age) return
      if (pages.size >= limit) pages.delete(pages.keys().next().value as string)
      pages.set(key, page)
    },
    drop,
    setTrusted: (trusted) => {
      isTrusted = trusted
      if (!trusted) drop()
    },
  }
}

/** A page ready to be sent in any encoding. Only one that will be sent again is worth an ETag: it costs as much as rendering. */
export function readyPage(text: string, status: number, { again }: { again: boolean }): KeptPage {
  const plain = Buffer.from(text)
  const packed = new Map<Encoding, Body | Promise<Body>>([['identity', plain]])
  return {
    status,
    etag: again ? `W/"${plain.length.toString(36)}-${crc32(plain).toString(36)}"` : null,
    body: (encoding) => {
      const found = packed.get(encoding)
      if (found !== undefined) return found
      const coming = pack(plain, encoding).then((bytes) => (packed.set(encoding, bytes), bytes))
      packed.set(encoding, coming)
      return coming
    },
  }
}

/** The encoding both sides know: br before gzip. */
export function encodingFor(accepted: string | undefined): Encoding {
  if (accepted === undefined) return 'identity'
  if (accepted.includes('br')) return 'br'
  return accepted.includes('gzip') ? 'gzip' : 'identity'
}

async function pack(plain: Buffer, encoding: Encoding): Promise<Buffer<ArrayBuffer>> {
  if (encoding === 'gzip') return promisify(gzip)(plain, { level: 6 })
  return promisify(brotliCompress)(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } })
}
