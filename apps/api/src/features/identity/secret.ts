import { createHash, randomBytes } from 'node:crypto'

/** A secret to hand out once, and the only thing of it that is kept. */
export function newSecret(prefix = ''): { secret: string; hash: Buffer } {
  const secret = prefix + randomBytes(32).toString('base64url')
  return { secret, hash: hashOf(secret) }
}

/** 32 random bytes need no slow hash: nobody guesses them. */
export function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/** A counter's key that does not tell whose it is. */
export function counterKey(kind: string, value: string): string {
  return `${kind}:${hashOf(value).toString('base64url').slice(0, 24)}`
}
