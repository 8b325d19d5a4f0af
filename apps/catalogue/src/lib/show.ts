import type { Language } from '../words/words.ts'

const numbers = { vi: new Intl.NumberFormat('vi-VN'), en: new Intl.NumberFormat('en-GB') }

/** A day as dd/mm/yyyy, as both languages of the site write it. */
export function dayText(day: string): string {
  return `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`
}

/** A number with the separators of the language. */
export function numberText(value: number, language: Language): string {
  return value < 1000 ? String(value) : numbers[language].format(value)
}
