const vietnamese = new Intl.Collator('vi')

/** Named things as a Vietnamese reader looks for them: by the alphabet, marks and đ in their places. */
export function byName<Named extends { name: string }>(all: readonly Named[]): Named[] {
  return all.toSorted((a, b) => vietnamese.compare(a.name, b.name))
}
