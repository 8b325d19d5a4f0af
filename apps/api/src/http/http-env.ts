import type { Principal } from '@vnit/domain'

/** What the middlewares of the API leave for those after them. */
export type HttpEnv = { Variables: { requestId: string; principal: Principal } }

/** Who a request comes from: a session's person, a token's person, or the public. Never throws for a bad credential. */
export type Identify = (request: Request) => Promise<Principal>
