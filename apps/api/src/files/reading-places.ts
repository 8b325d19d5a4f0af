import { fileLimits } from './limits.ts'

let taken = 0
const waiting: (() => void)[] = []

/** Does the work when one of the few places is free, in the order of asking. */
export async function readingPlace<Answer>(work: () => Promise<Answer>): Promise<Answer> {
  if (taken >= fileLimits.readers) await new Promise<void>((go) => waiting.push(go))
  else taken += 1
  try {
    return await work()
  } finally {
    const next = waiting.shift()
    if (next === undefined) taken -= 1
    else next()
  }
}
