/**
 * Whether letters lie out of order: a PDF made with a font without Vietnamese letters keeps those apart from their
 * words ("Đ c l p ... ộ ậ ự"), so that every third word is a single letter. In a sound text one in thirty is.
 */
export function isScattered(text: string): boolean {
  return partSingle(text) > 0.2
}

/** Whether some words may be torn: more single letters than a sound text has. */
export function mayBeTorn(text: string): boolean {
  return partSingle(text) > 0.08
}

function partSingle(text: string): number {
  const words = text.slice(0, 20_000).match(/[\p{L}\p{M}]+/gu) ?? []
  const single = words.filter((word) => word.normalize('NFC').length === 1).length
  return words.length >= 20 ? single / words.length : 0
}

/**
 * Whether the text layer says other signs than the page shows: a font without a table of its letters gives signs of no
 * meaning. In a sound text nearly all signs are letters, digits and the marks of a sentence.
 */
export function isGarbled(text: string): boolean {
  const signs = text.slice(0, 20_000).replace(/\s/g, '')
  const plain = signs.match(/[\p{Script=Latin}\p{M}\d.,;:()/\-–—"'“”‘’…%&+*_•]/gu)?.length ?? 0
  return signs.length >= 40 && plain < signs.length * 0.8
}
