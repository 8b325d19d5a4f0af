/** How long what is listed may lag behind while many letters come in at once. */
const atMostEvery = 3000

let lastAt = 0
let waiting: ReturnType<typeof setTimeout> | undefined

/** Does something at once, or with all that asked for it meanwhile a few seconds later: a list that moves cannot be read. */
export function refreshSoon(refresh: () => void): void {
  if (waiting !== undefined) return
  const wait = Math.max(0, lastAt + atMostEvery - Date.now())
  waiting = setTimeout(() => {
    waiting = undefined
    lastAt = Date.now()
    refresh()
  }, wait)
}
