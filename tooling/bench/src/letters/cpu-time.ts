import process from 'node:process'

/** Time of the processor that this process used, so that neighbours on the machine do not count. */
export function cpuMs(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
