import type { Server } from 'node:http'

/** Stops accepting, lets running requests finish, and cuts those that take longer than the patience. */
export async function drain(server: Server, patienceMs = 10_000): Promise<void> {
  if (!server.listening) return
  const closed = new Promise<void>((resolve) => server.close(() => resolve()))
  const impatience = setTimeout(() => server.closeAllConnections(), patienceMs)
  await closed
  clearTimeout(impatience)
}
