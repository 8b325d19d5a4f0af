import type { Context } from 'hono'

import { chooseEncoding, type StaticFile } from './static-files.ts'

/** Answers with a built file: packed as the browser likes it, for ever when its name carries a hash. */
export async function serveStatic(context: Context, file: StaticFile): Promise<Response> {
  const encoding = chooseEncoding(context.req.header('accept-encoding'))
  const headers = new Headers({
    'content-type': file.type,
    'cache-control': file.lasting ? 'public, max-age=31536000, immutable' : 'no-cache',
    etag: file.etag,
    vary: 'accept-encoding',
    'x-content-type-options': 'nosniff',
  })
  if (context.req.header('if-none-match') === file.etag) return new Response(null, { status: 304, headers })
  const body = await file.body(encoding)
  if (encoding !== 'identity' && body !== (await file.body('identity'))) headers.set('content-encoding', encoding)
  headers.set('content-length', String(body.length))
  return new Response(context.req.method === 'HEAD' ? null : new Uint8Array(body), { headers })
}
