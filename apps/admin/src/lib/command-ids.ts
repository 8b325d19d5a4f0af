import type { Operation, TRPCLink } from '@trpc/client'
import type { AnyTRPCRouter } from '@trpc/server'
// tRPC keeps the operators that its client links are made of in this door of the server package.
// oxlint-disable-next-line no-restricted-imports
import { tap } from '@trpc/server/observable'

const unanswered = new Map<string, string>()

/**
 * Gives each deed an id that the API remembers. While no answer came, the same deed with the same content keeps its id,
 * so that trying again never does it twice.
 */
export const commandIds: TRPCLink<AnyTRPCRouter> =
  () =>
  ({ op, next }) => {
    if (op.type !== 'mutation') return next(op)
    const intent = `${op.path} ${JSON.stringify(op.input ?? null)}`
    const commandId = unanswered.get(intent) ?? crypto.randomUUID()
    unanswered.set(intent, commandId)
    const answered = () => unanswered.delete(intent)
    return next({ ...op, context: { ...op.context, commandId } }).pipe(
      tap({ next: answered, error: (error) => void (error.data && answered()) }),
    )
  }

/** The header that carries the id. */
export function commandHeaders(op: Operation): Record<string, string> {
  const { commandId } = op.context
  return typeof commandId === 'string' ? { 'x-command-id': commandId } : {}
}
