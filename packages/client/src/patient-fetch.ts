/** The one form of `fetch` that the client calls. */
export type Fetch = (url: string, options?: RequestInit) => Promise<Response>

/** How long to wait for vnit, and how often to ask again. */
export type Patience = {
  /** Seconds for one answer: 30 when left out. */
  timeoutSeconds: number
  /** How often a request is sent at most, the first time included: 5 when left out. */
  attempts: number
  /** Milliseconds between the attempt that failed (1, 2, …) and the one after it: doubling from 250 when left out. */
  waitMs: (attempt: number) => number
}

/** Something answered that is not vnit: a proxy's page, or another program at that address. */
export class StrangeAnswer extends Error {
  readonly status: number

  constructor(status: number) {
    super(`HTTP ${status}`)
    this.name = 'StrangeAnswer'
    this.status = status
  }
}

const usual: Patience = {
  timeoutSeconds: 30,
  attempts: 5,
  waitMs: (attempt) => 250 * 2 ** (attempt - 1) * (0.75 + Math.random() / 2),
}
const later = new Set([408, 429, 502, 503, 504])
const longestWaitMs = 60_000

/**
 * A `fetch` that sends the same request again, with the same command id, when nothing answered or when the answer was
 * "later". A refusal and a defect are answers and come back at once.
 */
export function patientFetch(fetch: Fetch, patience: Partial<Patience> = {}): Fetch {
  const { timeoutSeconds, attempts, waitMs } = { ...usual, ...patience }
  return async (url, options = {}) => {
    for (let attempt = 1; ; attempt += 1) {
      const answer = await answerTo(fetch, url, options, timeoutSeconds).catch((problem: Error) => problem)
      const wait = (answer instanceof Response ? namedWait(answer) : null) ?? waitMs(attempt)
      const final = attempt >= attempts || options.signal?.aborted || wait > longestWaitMs || !isPassing(answer)
      if (!final) await pause(wait, options.signal)
      else if (answer instanceof Response) return answer
      else throw answer
    }
  }
}

/** The whole answer, so that a connection which breaks in its middle counts as no answer. */
async function answerTo(fetch: Fetch, url: string, options: RequestInit, seconds: number): Promise<Response> {
  const timeout = AbortSignal.timeout(seconds * 1000)
  const signal = options.signal ? AbortSignal.any([options.signal, timeout]) : timeout
  const { status, headers, body } = await fetch(url, { ...options, signal })
  const text = await new Response(body).text()
  if (!headers.get('content-type')?.includes('json')) throw new StrangeAnswer(status)
  return new Response(text, { status, headers })
}

function isPassing(answer: Response | Error): boolean {
  return !('status' in answer) || later.has(Number(answer.status))
}

/** What the answer's `retry-after` asks for, in milliseconds. */
function namedWait({ headers }: Response): number | null {
  const seconds = Number(headers.get('retry-after') ?? Number.NaN)
  return Number.isFinite(seconds) ? seconds * 1000 : null
}

function pause(ms: number, signal: AbortSignal | null | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const wake = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', wake)
      if (signal?.aborted) reject(signal.reason as Error)
      else resolve()
    }
    const timer = setTimeout(wake, ms)
    signal?.addEventListener('abort', wake)
  })
}
