/** Widths of bold Times letters in thousandths of their size; marks above and below add nothing. */
const thousandths: Record<string, number> = {
  ...group(250, ' .,;'),
  ...group(278, 'il'),
  ...group(333, '-():tjIJ'),
  ...group(389, 's'),
  ...group(444, 'cer'),
  ...group(500, 'aogvxyz0123456789"'),
  ...group(556, 'bdđhknpquS'),
  ...group(611, 'P'),
  ...group(667, 'BELTZ'),
  ...group(722, 'ACDĐNRUVXYw'),
  ...group(778, 'GHKOQ'),
  ...group(833, 'm'),
  ...group(944, 'MW'),
}

/** About how long bold words are on one line, in millimetres: for the lines drawn under them and for even breaks. */
export function textWidth(text: string, size: number): number {
  let all = 0
  for (const letter of text.normalize('NFD').replace(/\p{M}/gu, '')) all += thousandths[letter] ?? 600
  return (all / 1000) * size * (25.4 / 72)
}

/** How wide the longest line is when the words are broken as evenly as the column lets them be. */
export function evenWidth(text: string, size: number, column: number): number {
  const whole = textWidth(text, size)
  if (whole <= column) return whole
  const all = text.split(' ')
  const lines = Math.ceil(whole / column)
  for (let width = whole / lines; width < column; width += 1) {
    if (linesNeeded(all, size, width) <= lines) return width
  }
  return column
}

function linesNeeded(all: readonly string[], size: number, width: number): number {
  let lines = 1
  let line = ''
  for (const word of all) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && textWidth(longer, size) > width) {
      lines += 1
      line = word
    } else line = longer
  }
  return lines
}

function group(width: number, letters: string): Record<string, number> {
  return Object.fromEntries(Array.from(letters, (letter) => [letter, width]))
}
