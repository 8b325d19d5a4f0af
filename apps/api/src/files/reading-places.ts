import { fileLimits } from './limits.ts'

type Place = <Answer>(work: () => Promise<Answer>) => Promise<Answer>

/** Does the work when one of the few places is free, in the order of asking. */
export const readingPlace: Place = places(fileLimits.readers)

/** The same for reading pictures, which takes a processor for many seconds. */
export const recognisingPlace: Place = places(fileLimits.recognisers)

/** For taking files in, from loading their bytes to the end of reading, so that few are held in memory. */
export const intakePlace: Place = places(fileLimits.intakes)

function places(count: number): Place {
  let taken = 0
  const waiting: (() => void)[] = []
  return async (work) => {
    if (taken >= count) await new Promise<void>((go) => waiting.push(go))
    else taken += 1
    try {
      return await work()
    } finally {
      const next = waiting.shift()
      if (next === undefined) taken -= 1
      else next()
    }
  }
}
