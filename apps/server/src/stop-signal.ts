export type StopSignal = { requested: boolean; arrived: Promise<void> }

/** Turns Ctrl-C and SIGTERM into a wish to stop; a second Ctrl-C, more than half a second later, forces the end. */
export function stopSignal(force: () => void): StopSignal {
  const signal: StopSignal = { requested: false, arrived: Promise.resolve() }
  let since = 0
  signal.arrived = new Promise((resolve) => {
    for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(name, () => {
        if (signal.requested && name === 'SIGINT' && Date.now() - since > 500) force()
        if (!signal.requested) since = Date.now()
        signal.requested = true
        resolve()
      })
    }
  })
  return signal
}
