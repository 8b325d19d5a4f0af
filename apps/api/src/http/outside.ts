import type { Context } from 'hono'

/** What a request looks like from outside: who sent it over the network, and whether it came over https. */
export type Outside = { address: string; https: boolean }

/** How this copy stands: behind a proxy of ours that writes X-Forwarded-*, and at which address people see it. */
export type Standing = { trustProxy?: boolean; publicUrl?: string | undefined }

/**
 * Read from the connection; from `X-Forwarded-*` only when `trustProxy` says that a proxy of ours stands in front and
 * writes them. Its last address is the one it saw itself.
 */
export function outsideOf(context: Context, { trustProxy = false, publicUrl }: Standing): Outside {
  const forwarded = (name: string) => (trustProxy ? context.req.header(`x-forwarded-${name}`) : undefined)
  return {
    address: forwarded('for')?.split(',').at(-1)?.trim() || connectionAddress(context) || 'unknown',
    https: (forwarded('proto') ?? publicUrl ?? context.req.url).startsWith('https'),
  }
}

function connectionAddress(context: Context): string | undefined {
  const env = context.env as { incoming?: { socket?: { remoteAddress?: string } } } | undefined
  return env?.incoming?.socket?.remoteAddress
}
