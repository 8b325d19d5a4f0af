/** Hands rows to the person as a CSV file that spreadsheet programs open with Vietnamese letters intact. */
export function saveCsv(name: string, rows: string[][]): void {
  const text = rows.map((row) => row.map(quoted).join(',')).join('\r\n')
  const url = URL.createObjectURL(new Blob([`\uFEFF${text}\r\n`], { type: 'text/csv;charset=utf-8' }))
  const link = document.createElement('a')
  link.href = url
  link.download = `${name}.csv`
  link.click()
  setTimeout(() => URL.revokeObjectURL(url), 10_000)
}

/** A leading sign that a spreadsheet would take for a formula is made harmless. */
function quoted(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return `"${safe.replaceAll('"', '""')}"`
}
