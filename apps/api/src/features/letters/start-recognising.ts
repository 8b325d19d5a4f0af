import { setTimeout } from 'node:timers/promises'
import type { Platform } from '../../platform/platform.ts'
import { recogniseNext } from './recognise-next.ts'

const pauseMilliseconds = 1000

/** Reads scans as they come until closed, one at a time; every copy of the API may call this. */
export function startRecognising(platform: Platform): { close: () => Promise<void> } {
  const closing = new AbortController()
  const { signal } = closing
  const pause = () => setTimeout(pauseMilliseconds, undefined, { signal }).catch(() => {})
  const work = async () => {
    while (!signal.aborted) {
      const found = await recogniseNext(platform, signal).catch((problem: unknown) => {
        platform.log.error({ err: problem }, 'recognition')
        return false
      })
      if (!found) await pause()
    }
  }
  const running = work()
  return {
    close: async () => {
      closing.abort()
      await running
    },
  }
}
