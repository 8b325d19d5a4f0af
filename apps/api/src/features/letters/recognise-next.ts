import { sql } from 'kysely'
import { type FileRefusal, refuse, type Result } from '@vnit/domain'
import { type ExtractedText, extractText } from '../../files/index.ts'
import { preparingAsSystem } from '../../platform/preparation.ts'
import { RefusalError } from '../../platform/refusal-error.ts'
import { runAsSystem } from '../../platform/run-as-system.ts'
import type { Platform } from '../../platform/platform.ts'
import { readExtracted } from './read-file.ts'
import { takeInLetter } from './take-in-letter.ts'

/** A process that died leaves its scan "being read"; after this time without a sign of life another takes it over. */
const deadAfterSeconds = 30
const signEverySeconds = 5

/** A scan that ended its process so often is refused: the next try would end it again. */
const mostTries = 3

/**
 * Reads the scan that waits longest, page by page, and takes the letter in. Of several copies of the API each takes
 * another one. Answers whether there was one. An ended signal puts it back in the queue.
 */
export async function recogniseNext(platform: Platform, signal?: AbortSignal): Promise<boolean> {
  const next = await claim(platform)
  if (next === null) return false
  if (next.tries > mostTries) {
    await finish(platform, next, refuse({ code: 'file.unreadable', reason: 'reader' }))
    return true
  }
  const stop = new AbortController()
  const stops = signal ? AbortSignal.any([stop.signal, signal]) : stop.signal
  let seconds = 0
  const watch = setInterval(() => {
    seconds += 1
    const look = seconds % signEverySeconds === 0 ? giveSign : isStillWanted
    look(platform, next.sha256).then(
      (wanted) => void (wanted || stop.abort()),
      (problem: unknown) => platform.log.warn({ err: problem }, 'recognition'),
    )
  }, 1000)
  const onPage = (page: number, of: number) => {
    noteProgress(platform, next.sha256, page, of).catch((problem: unknown) =>
      platform.log.warn({ err: problem }, 'recognition'),
    )
  }
  try {
    const extracted = await extractText(next.bytes, { onPage, signal: stops })
    await finish(platform, next, extracted)
  } catch (problem) {
    if (signal?.aborted) await putBack(platform, next.sha256)
    else if (!stop.signal.aborted) {
      platform.log.error({ err: problem, sha256: next.sha256 }, 'recognition')
      await finish(platform, next, refuse({ code: 'file.unreadable', reason: 'reader' }))
    }
  } finally {
    clearInterval(watch)
  }
  return true
}

type Claimed = { sha256: string; file_name: string; asked_by: string | null; tries: number; bytes: Buffer }

function claim(platform: Platform): Promise<Claimed | null> {
  const stale = new Date(platform.now().getTime() - deadAfterSeconds * 1000).toISOString()
  return runAsSystem(platform, 'recognition', async ({ tx, now }) => {
    const { rows } = await sql<Omit<Claimed, 'bytes'>>`
      update text_recognition set state = 'reading', page = 0, pages = null, tries = tries + 1, changed_at = ${now}
      where sha256 = (
        select sha256 from text_recognition
        where state = 'waiting' or (state = 'reading' and changed_at < ${stale})
        order by asked_at limit 1 for update skip locked)
      returning sha256, file_name, asked_by, tries`.execute(tx)
    const [row] = rows
    if (row === undefined) return null
    const { bytes } = await tx
      .selectFrom('stored_file')
      .select('bytes')
      .where('sha256', '=', row.sha256)
      .executeTakeFirstOrThrow()
    return { ...row, bytes }
  })
}

function noteProgress(platform: Platform, sha256: string, page: number, pages: number): Promise<unknown> {
  return runAsSystem(platform, 'recognition', ({ tx, now }) =>
    tx
      .updateTable('text_recognition')
      .set({ page, pages, changed_at: now })
      .where('sha256', '=', sha256)
      .where('state', '=', 'reading')
      .execute(),
  )
}

function isStillWanted(platform: Platform, sha256: string): Promise<boolean> {
  return runAsSystem(platform, 'recognition', async ({ tx }) => {
    const row = await tx.selectFrom('text_recognition').select('state').where('sha256', '=', sha256).executeTakeFirst()
    return row?.state === 'reading'
  })
}

/** Says that somebody still reads the scan, unless nobody wants it any more. */
function giveSign(platform: Platform, sha256: string): Promise<boolean> {
  return runAsSystem(platform, 'recognition', async ({ tx, now }) => {
    const { numUpdatedRows } = await tx
      .updateTable('text_recognition')
      .set({ changed_at: now })
      .where('sha256', '=', sha256)
      .where('state', '=', 'reading')
      .executeTakeFirst()
    return numUpdatedRows > 0n
  })
}

function putBack(platform: Platform, sha256: string): Promise<unknown> {
  return runAsSystem(platform, 'recognition', ({ tx, now }) =>
    tx
      .updateTable('text_recognition')
      .set(({ eb }) => ({ state: 'waiting', tries: eb('tries', '-', 1), changed_at: now }))
      .where('sha256', '=', sha256)
      .where('state', '=', 'reading')
      .execute(),
  )
}

/** Keeps the words and takes the letter in, both or neither; or keeps why there are none. */
async function finish(platform: Platform, claimed: Claimed, extracted: Result<ExtractedText, FileRefusal>) {
  const { sha256, file_name: fileName, asked_by: askedBy } = claimed
  const outcome = extracted.ok ? await takenIn(platform, claimed, extracted.value) : extracted
  if (outcome === null || outcome.ok) return
  await runAsSystem(platform, 'recognition', async ({ tx, now, audit }) => {
    await tx
      .updateTable('text_recognition')
      .set({ state: 'refused', refusal: JSON.stringify(outcome.refusal), changed_at: now })
      .where('sha256', '=', sha256)
      .where('state', '=', 'reading')
      .execute()
    const after = { fileName, askedBy, code: outcome.refusal.code }
    await audit({ deed: 'letter.recognition_refused', subject: { kind: 'file', id: sha256 }, after })
  })
}

async function takenIn(platform: Platform, claimed: Claimed, read: ExtractedText) {
  const { sha256, file_name: fileName, asked_by: askedBy } = claimed
  try {
    const file = await readExtracted(preparingAsSystem(platform, 'recognition'), read)
    return await runAsSystem(platform, 'recognition', async (context) => {
      const { tx, now, audit } = context
      const text = read.text.replaceAll('\u0000', ' ')
      const { numUpdatedRows } = await tx
        .updateTable('text_recognition')
        .set({ state: 'done', text, places: JSON.stringify(read.places), changed_at: now })
        .$if(read.pages !== null, (done) => done.set({ page: read.pages ?? 0, pages: read.pages }))
        .where('sha256', '=', sha256)
        .where('state', '=', 'reading')
        .executeTakeFirst()
      if (numUpdatedRows === 0n) return null
      const { id } = await takeInLetter(context, { sha256, fileName }, file, askedBy)
      await tx.updateTable('text_recognition').set({ letter_id: id }).where('sha256', '=', sha256).execute()
      const after = { fileName, askedBy, pages: read.pages, letterId: id }
      await audit({ deed: 'letter.recognised', subject: { kind: 'file', id: sha256 }, after })
      return null
    })
  } catch (problem) {
    if (problem instanceof RefusalError) return refuse(problem.refusal as FileRefusal)
    throw problem
  }
}
