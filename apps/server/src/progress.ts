export type Progress = {
  /** Runs one step and shows what it is, how far we are and how long it takes; the deed may add details. */
  step: <T>(name: string, deed: (detail: (text: string) => void) => Promise<T>) => Promise<T>
}

/** Shows the steps of a start: in a terminal the running one is redrawn, elsewhere each line is written once. */
export function showProgress(total: number, out: NodeJS.WriteStream = process.stderr): Progress {
  const begun = Date.now()
  let number = 0

  async function step<T>(name: string, deed: (detail: (text: string) => void) => Promise<T>): Promise<T> {
    number += 1
    const since = Date.now()
    let last = ''
    const head = `vnit [${number}/${total}] ${name}`
    const draw = () =>
      out.write(`${out.isTTY ? '\r\x1b[2K' : ''}${head} … ${last} ${seconds(since)}${out.isTTY ? '' : '\n'}`)
    if (out.isTTY) draw()
    else out.write(`${head} …\n`)
    const clock = setInterval(draw, out.isTTY ? 200 : 5_000)
    try {
      const value = await deed((text) => {
        last = text
        if (out.isTTY) draw()
      })
      out.write(
        `${out.isTTY ? '\r\x1b[2K' : ''}${head}: ${last || 'done'} (${seconds(since)}, ${seconds(begun)} in all)\n`,
      )
      return value
    } catch (problem) {
      out.write(`${out.isTTY ? '\r\x1b[2K' : ''}${head}: failed after ${seconds(since)}\n`)
      throw problem
    } finally {
      clearInterval(clock)
    }
  }
  return { step }
}

function seconds(since: number): string {
  return `${((Date.now() - since) / 1000).toFixed(1)} s`
}
