/** Columns as wide as their longest cell; the last one runs free. */
export function table(head: string[], body: string[][]): string {
  const lines = [head, ...body].map((line) => line.map((cell) => cell.normalize('NFC')))
  const widths = head.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  const last = head.length - 1
  return lines
    .map((line) => line.map((cell, column) => (column === last ? cell : cell.padEnd(widths[column] ?? 0))).join('  '))
    .join('\n')
}
