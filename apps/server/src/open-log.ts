import { join } from 'node:path'

import pino, { type Logger } from 'pino'

/** Structured logs go to a file of the data folder, or to the standard output where a collector reads that. */
export function openLog(dataDir: string): Logger {
  const destination = process.env.VNIT_LOG === 'stdout' ? 1 : join(dataDir, 'vnit.log')
  return pino(
    { level: process.env.VNIT_LOG_LEVEL ?? 'info', base: null },
    pino.destination({ dest: destination, mkdir: true, mode: 0o600 }),
  )
}
