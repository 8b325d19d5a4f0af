const name = (key: string) => `vnit.${key}`

/** A preference kept in this browser, or null when there is none or the browser keeps nothing. */
export function readStored(key: string): string | null {
  try {
    return localStorage.getItem(name(key))
  } catch {
    return null
  }
}

/** Keeps a preference in this browser where it allows that. */
export function store(key: string, value: string): void {
  try {
    localStorage.setItem(name(key), value)
  } catch {
    // A browser without storage forgets the preference; nothing else breaks.
  }
}
