import { createServer, type Server } from 'node:http'

import { portHolder } from './port-holder.ts'
import { StartProblem } from './start-problem.ts'

type Wish = { port: number; portIsExplicit: boolean; host: string }

/** Opens the door before anything is behind it, so that a taken port is known at once; the default port may move on. */
export async function openPort({ port, portIsExplicit, host }: Wish, tell: (line: string) => void): Promise<Server> {
  const server = createServer()
  for (let candidate = port; candidate < port + 50; candidate += 1) {
    if (await listens(server, candidate, host)) return server
    const holder = portHolder(candidate)
    const taken = `Port ${candidate} is taken${holder ? ` by ${holder}` : ''}.`
    if (portIsExplicit)
      throw new StartProblem(`${taken}\nTry another one: npm start -- --port ${await freePortAfter(candidate, host)}`)
    tell(`${taken} Trying ${candidate + 1}.`)
  }
  throw new StartProblem(`No port from ${port} to ${port + 49} is free. Name one: npm start -- --port N`)
}

function listens(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (problem: NodeJS.ErrnoException) => {
      if (problem.code === 'EADDRINUSE') return resolve(false)
      if (problem.code === 'EACCES')
        return reject(
          new StartProblem(`Port ${port} needs rights this account does not have. Try: npm start -- --port 3000`),
        )
      reject(new StartProblem(`${host}:${port} cannot be opened: ${problem.message}`))
    }
    server.once('error', failed)
    server.listen(port, host, () => {
      server.off('error', failed)
      resolve(true)
    })
  })
}

async function freePortAfter(port: number, host: string): Promise<number> {
  for (let candidate = port + 1; candidate < 65_536; candidate += 1) {
    const probe = createServer()
    if (!(await listens(probe, candidate, host).catch(() => false))) continue
    await new Promise((resolve) => probe.close(resolve))
    return candidate
  }
  return 0
}
