import type { Server } from 'node:http'

/** Stops accepting, lets running requests finish, and cuts those that take longer than the patience. */
export async function drain(server: Server, patienceMs = 10_000): Promise<void> {
  if (!server.listening) return
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  // A browser keeps its connection open after the answer; once idle it need not be waited for.
  const idle = setInterval(() => server.closeIdleConnections(), 25)
  const impatience = setTimeout(() => server.closeAllConnections(), patienceMs)
  await closed
  clearInterval(idle)
  clearTimeout(impatience)
}
