import { join } from 'node:path'

import pino, { type Logger } from 'pino'

/** Structured logs go to a file of the data folder, or to the standard output where a collector reads that. */
export function openLog(dataDir: string): { log: Logger; close: () => Promise<void> } {
  const toOutput = process.env.VNIT_LOG === 'stdout'
  // Lines are gathered and written once a second: a write per request would cost more than the request.
  const destination = pino.destination({
    dest: toOutput ? 1 : join(dataDir, 'vnit.log'),
    mode: 0o600,
    sync: false,
    minLength: 8_192,
  })
  let isOpen = false
  destination.once('ready', () => (isOpen = true))
  const writing = setInterval(() => destination.flush(), 1_000).unref()
  const log = pino({ level: process.env.VNIT_LOG_LEVEL ?? 'info', base: null }, destination)
  return {
    log,
    close: async () => {
      clearInterval(writing)
      if (isOpen) destination.flushSync()
    },
  }
}
