/** A number that a name always gives (FNV-1a), the same on every machine. */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5
  for (let place = 0; place < name.length; place++) hash = Math.imul(hash ^ name.charCodeAt(place), 0x01000193)
  // The last bits of FNV are weak for short names.
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b)
  return (hash ^ (hash >>> 13)) >>> 0
}

/** One family in three is kept aside: tuning never looks at it. */
export function isAside(family: string): boolean {
  return hashOf(`aside ${family}`) % 3 === 0
}
