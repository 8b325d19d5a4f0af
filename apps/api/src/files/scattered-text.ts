/**
 * Whether letters lie out of order: a PDF made with a font without Vietnamese letters keeps those apart from their
 * words ("Đ c l p ... ộ ậ ự"), so that every third word is a single letter. In a sound text one in thirty is.
 */
export function isScattered(text: string): boolean {
  const words = text.slice(0, 20_000).match(/[\p{L}\p{M}]+/gu) ?? []
  const single = words.filter((word) => word.normalize('NFC').length === 1).length
  return words.length >= 20 && single > words.length * 0.2
}
