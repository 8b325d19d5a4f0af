import { nameKey, type AgencyRegister } from '../register.ts'
import { placeNamed, placePattern } from '../text/places.ts'
import { titled } from '../text/titled.ts'
import { distanceWithin } from './distance.ts'
import { bodyNames } from './bodies.ts'
import { localBodies } from './local-bodies.ts'

const central = new Map(bodyNames.map((name) => [nameKey(name), name]))
const local = localBodies.map((name) => ({ name, key: nameKey(name) })).toSorted((a, b) => b.key.length - a.key.length)
const area = new RegExp(String.raw`^(?:\s*(tinh|thanh pho|tp|t p|quan|huyen|thi xa)\.?\s)?\s*(${placePattern})\s*$`)
const areaWords: Record<string, string> = {
  tinh: 'tỉnh',
  tp: 'thành phố',
  't p': 'thành phố',
  'thanh pho': 'thành phố',
  quan: 'quận',
  huyen: 'huyện',
  'thi xa': 'thị xã',
}

/**
 * The proper name of a body whose letterhead a copy may have spoiled: accents lost, a letter or two misread. Null when
 * no known name is near enough.
 */
export function canonicalName(words: string, register: AgencyRegister): string | null {
  const key = nameKey(words)
  const exact = central.get(key)
  if (exact !== undefined) return exact
  for (const nearly of [false, true]) {
    const found = localName(words, key, nearly)
    if (found !== null) return found
  }
  const near = nearest(key, central)
  if (near !== null) return near
  return register.named(words, null)[0]?.name ?? null
}

function localName(words: string, key: string, nearly: boolean): string | null {
  for (const body of local) {
    const rest = restAfter(key, body.key, nearly)
    if (rest === null) continue
    if (rest.trim() === '') return body.name
    const found = area.exec(rest)
    const own = /^\s(?:huyen|quan|thi xa|xa|phuong|thi tran|tinh|thanh pho)\s/.test(rest) ? tailOf(words, rest) : null
    if (found === null && own !== null) return `${body.name} ${own}`
    if (found === null) continue
    const place = placeNamed(found[2] ?? '')
    if (place === null) continue
    const kind = areaWords[found[1] ?? '']
    return [body.name, kind, place].filter(Boolean).join(' ')
  }
  return null
}

/** The last words as they are written, in small letters but for names. */
function tailOf(words: string, rest: string): string {
  const count = rest.trim().split(' ').length
  const tail = titled(`x ${words.split(/\s+/).slice(-count).join(' ')}`)
  return tail.slice(2)
}

/** What follows a body's name, when the words begin with it or with something one letter away in ten. */
function restAfter(key: string, body: string, nearly: boolean): string | null {
  if (key.startsWith(body)) return key.slice(body.length)
  if (!nearly || key[0] !== body[0]) return null
  const allowed = Math.floor(body.length / 8)
  if (allowed === 0) return null
  const count = body.split(' ').length
  const words = key.split(' ')
  if (words.length < count) return null
  const start = words.slice(0, count).join(' ')
  return distanceWithin(start, body, allowed) ? key.slice(start.length) : null
}

function nearest(key: string, names: ReadonlyMap<string, string>): string | null {
  if (key.length < 9) return null
  const allowed = Math.min(3, Math.floor(key.length / 7))
  let best: string | null = null
  for (const [known, name] of names) {
    if (known[0] !== key[0] || Math.abs(known.length - key.length) > allowed || !distanceWithin(key, known, allowed))
      continue
    if (best !== null) return null
    best = name
  }
  return best
}
