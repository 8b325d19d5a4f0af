import { randomBytes, scrypt, timingSafeEqual, type ScryptOptions } from 'node:crypto'
import { normalPassword } from '@vnit/domain'

/** OWASP's scrypt setting with 32 MB: memory stays bounded by the four threads that Node hashes on. */
const cost = { N: 2 ** 15, r: 8, p: 3 }
const keyBytes = 32

/** The password as it is kept: settings, salt and key, so that settings can grow later. */
export async function hashPassword(password: string): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64url'), key.toString('base64url')].join('$')
}

/** Whether the password is the one kept. With nothing kept it works as long and says no, so that time tells nothing. */
export async function isPassword(password: string, kept: string | null): Promise<boolean> {
  const [, N, r, p, salt, key] = (kept ?? nobody).split('$')
  const expected = Buffer.from(key ?? '', 'base64url')
  const derived = await derive(password, Buffer.from(salt ?? '', 'base64url'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  })
  return timingSafeEqual(derived, expected) && kept !== null
}

const nobody = [
  'scrypt',
  cost.N,
  cost.r,
  cost.p,
  'bm9ib2R5J3Mgc2FsdA',
  Buffer.alloc(keyBytes).toString('base64url'),
].join('$')

function derive(password: string, salt: Buffer, setting: { N: number; r: number; p: number }): Promise<Buffer> {
  const options: ScryptOptions = { ...setting, maxmem: 256 * setting.N * setting.r }
  return new Promise((resolve, reject) => {
    scrypt(normalPassword(password), salt, keyBytes, options, (problem, key) =>
      problem ? reject(problem) : resolve(key),
    )
  })
}
