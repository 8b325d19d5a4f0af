import { mkdirSync } from 'node:fs'

/**
 * Makes the data folder. Only its owner may look into it; made by root it can be passed through, so that the account
 * PostgreSQL runs as reaches its own folder inside.
 */
export function makeDataDir(dataDir: string) {
  mkdirSync(dataDir, { recursive: true, mode: process.getuid?.() === 0 ? 0o711 : 0o700 })
}
