const onTheWay = new Map<string, Promise<unknown>>()

/** Remembers that something is being saved, until it is: whoever opens it again meanwhile waits for that. */
export function rememberSave(id: string, save: Promise<unknown>): void {
  const settled = save.then(
    () => undefined,
    () => undefined,
  )
  onTheWay.set(id, settled)
  void settled.then(() => {
    if (onTheWay.get(id) === settled) onTheWay.delete(id)
  })
}

/** Done when nothing of it is being saved any more, whether or not that went well. */
export async function saved(id: string): Promise<void> {
  await onTheWay.get(id)
}
