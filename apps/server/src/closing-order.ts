export type ClosingOrder = {
  add: (name: string | null, close: () => Promise<unknown>) => void
  closeAll: (tell: (name: string, problem?: unknown) => void) => Promise<void>
}

/** Closes what was opened, last first; one that fails does not keep the others open. Nameless ones close unsaid. */
export function closingOrder(): ClosingOrder {
  const opened: { name: string | null; close: () => Promise<unknown> }[] = []
  return {
    add: (name, close) => void opened.push({ name, close }),
    closeAll: async (tell) => {
      for (let last = opened.pop(); last; last = opened.pop()) {
        const { name, close } = last
        await close().then(
          () => name && tell(name),
          (problem: unknown) => tell(name ?? 'closing', problem),
        )
      }
    },
  }
}
