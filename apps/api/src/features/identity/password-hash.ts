import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'
import { normalPassword } from '@vnit/domain'
import type { PasswordCost } from '../../platform/platform.ts'

const keyBytes = 32

/** The password as it is kept: cost, salt and key, so that the cost can grow later. */
export async function hashPassword(password: string, cost: PasswordCost): Promise<string> {
  const salt = randomBytes(16)
  return written(cost, salt, await derive(password, salt, cost))
}

/**
 * Whether the password is the one kept. With nothing kept it works as long and says no, so that the time it takes does
 * not tell who has a password.
 */
export async function isPassword(password: string, kept: string | null, cost: PasswordCost): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = (kept ?? written(cost, Buffer.alloc(16), Buffer.alloc(keyBytes))).split('$')
  const keptCost = { N: Number(N), r: Number(r), p: Number(p) }
  const derived = await derive(password, Buffer.from(salt, 'base64url'), keptCost)
  return timingSafeEqual(derived, Buffer.from(key, 'base64url')) && kept !== null
}

function written({ N, r, p }: PasswordCost, salt: Buffer, key: Buffer): string {
  return ['scrypt', N, r, p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

function derive(password: string, salt: Buffer, cost: PasswordCost): Promise<Buffer> {
  const options = { ...cost, maxmem: 256 * cost.N * cost.r }
  return new Promise((resolve, reject) => {
    scrypt(normalPassword(password), salt, keyBytes, options, (problem, key) =>
      problem ? reject(problem) : resolve(key),
    )
  })
}
