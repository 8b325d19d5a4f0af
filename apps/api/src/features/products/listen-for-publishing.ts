import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'

type Listener = {
  /** Something was published, changed or withdrawn. */
  onPublished: () => void
  /** False while such news cannot arrive, true when they can again. */
  onTrust: (trusted: boolean) => void
}

/** Hears of each change of the public catalogue, whichever copy of the API made it, and reconnects when cut off. */
export async function listenForPublishing(url: string, { onPublished, onTrust }: Listener) {
  let closed = false
  let client: pg.Client | null = null

  async function connect(): Promise<void> {
    const next = new pg.Client({ connectionString: url, application_name: 'vnit listener', keepAlive: true })
    next.on('notification', onPublished)
    next.on('error', () => {})
    await next.connect()
    await next.query('listen catalogue')
    next.once('end', () => void reconnect())
    client = next
    onTrust(true)
  }

  async function reconnect(): Promise<void> {
    onTrust(false)
    for (let wait = 200; !closed; wait = Math.min(wait * 2, 10_000)) {
      await sleep(wait, undefined, { ref: false })
      if (closed) return
      if (await tryToConnect()) return
    }
  }

  async function tryToConnect(): Promise<boolean> {
    try {
      await connect()
      return true
    } catch {
      return false
    }
  }

  await connect()
  return {
    close: async () => {
      closed = true
      await client?.end()
    },
  }
}
