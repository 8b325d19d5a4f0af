import { createHash } from 'node:crypto'
import { Hono } from 'hono'
import { may, type Principal } from '@vnit/domain'
import { recordAudit } from '../audit/record-audit.ts'
import { requirePerson } from '../features/identity/require-session.ts'
import { fileLimits, recogniseFile } from '../files/index.ts'
import { changeAs, readAs } from '../platform/as-principal.ts'
import type { Platform } from '../platform/platform.ts'
import { orRefuse, refuseWith } from '../platform/refusal-error.ts'
import type { HttpEnv } from './http-env.ts'

type KeptFile = { sha256: string; mediaType: string; size: number }

/**
 * `PUT /files` with the bytes of a document: checked by content, kept under its SHA-256, and answered with that name;
 * the same file again answers the same. `GET /files/{sha256}` hands it out as a download, never to be shown in place.
 */
export function fileRoutes(platform: Platform) {
  return new Hono<HttpEnv>()
    .put('/', async (context) => {
      const principal = allowed(context.get('principal'), 'obligations.claim')
      const bytes = Buffer.from(await context.req.arrayBuffer())
      const { mediaType } = orRefuse(await recogniseFile(bytes))
      const sha256 = createHash('sha256').update(bytes).digest('hex')
      const file = { sha256, mediaType, size: bytes.length }
      await keepFile(platform, principal, file, bytes, context.get('requestId'))
      return context.json(file)
    })
    .get('/:sha256{[0-9a-f]{64}}', async (context) => {
      const sha256 = context.req.param('sha256')
      const principal = allowed(context.get('principal'), 'directives.read')
      const file = await readAs(platform, principal, (reads) =>
        reads.selectFrom('stored_file').select(['bytes', 'media_type']).where('sha256', '=', sha256).executeTakeFirst(),
      )
      if (!file) refuseWith({ code: 'record.not_found', subject: 'file', id: sha256 })
      return context.body(new Uint8Array(file.bytes), 200, {
        'content-type': file.media_type,
        'content-disposition': `attachment; filename="${sha256.slice(0, 12)}"`,
        'x-content-type-options': 'nosniff',
        'content-security-policy': "default-src 'none'; sandbox",
        'cache-control': 'private, no-store',
      })
    })
}

/** The limit of an upload, in bytes. */
export const uploadLimit = fileLimits.bytes

function allowed(principal: Principal, permission: 'obligations.claim' | 'directives.read'): Principal {
  if (may(principal, permission)) return principal
  return refuseWith(
    principal.kind === 'public' ? { code: 'access.sign_in_first' } : { code: 'access.not_allowed', permission },
  )
}

/** Kept once, and noted for each person who brings it: row, note and audit entry are written together, or were before. */
async function keepFile(platform: Platform, principal: Principal, file: KeptFile, bytes: Buffer, requestId: string) {
  const at = platform.now().toISOString()
  await changeAs(platform, principal, async (tx) => {
    const by = requirePerson(principal).id
    await tx
      .insertInto('stored_file')
      .values({
        sha256: file.sha256,
        bytes,
        media_type: file.mediaType,
        size: file.size,
        uploaded_by: by,
        uploaded_at: at,
      })
      .onConflict((conflict) => conflict.column('sha256').doNothing())
      .execute()
    const { numInsertedOrUpdatedRows } = await tx
      .insertInto('stored_file_upload')
      .values({ sha256: file.sha256, person_id: by, at })
      .onConflict((conflict) => conflict.columns(['sha256', 'person_id']).doNothing())
      .executeTakeFirstOrThrow()
    if (numInsertedOrUpdatedRows === 0n) return
    const entry = { deed: 'file.kept', subject: { kind: 'file', id: file.sha256 }, after: file }
    await recordAudit(tx, entry, { principal, at, requestId })
  })
}
