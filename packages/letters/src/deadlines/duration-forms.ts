import type { TimeForm } from './when.ts'

const spelled: Record<string, number> = {
  mot: 1,
  hai: 2,
  ba: 3,
  bon: 4,
  nam: 5,
  sau: 6,
  bay: 7,
  tam: 8,
  chin: 9,
  muoi: 10,
  'muoi lam': 15,
  'hai muoi': 20,
  'ba muoi': 30,
  'bon muoi lam': 45,
  'sau muoi': 60,
  'chin muoi': 90,
}
const words = Object.keys(spelled)
  .toSorted((a, b) => b.length - a.length)
  .join('|')
const units = {
  'ngay lam viec': 'working-day',
  ngay: 'day',
  tuan: 'week',
  thang: 'month',
} as const

/** So many days, working days, weeks or months. */
export const durationForms: TimeForm[] = [
  {
    name: 'duration',
    begins: String.raw`\d${[...new Set(words.split('|').map((word) => word[0]))].join('')}`,
    needs:
      /(?:ngay|tuan|thang|gio|nam)(?! ?\d)(?<=(?:[\d)]|mot|hai|ba|bon|nam|sau|bay|tam|chin|muoi|lam) ?(?:ngay|tuan|thang|gio|nam))/,
    pattern: String.raw`(?<![\d/.,a-z])(?<count>\d{1,3}|${words})(?: ?\([^()]{1,24}\))? ?(?<unit>ngay lam viec|ngay|tuan|thang|nam|gio)(?! ?\d)(?![a-z])`,
    build: ({ count = '', unit = '' }) => {
      const number = spelled[count] ?? Number(count)
      if (unit === 'gio') return number < 12 ? null : [{ kind: 'duration', count: Math.ceil(number / 24), unit: 'day' }]
      if (unit === 'nam') return number === 0 ? null : [{ kind: 'duration', count: number * 12, unit: 'month' }]
      const known = units[unit.replace(/ +/g, ' ').replace('lamviec', 'lam viec') as keyof typeof units]
      return number === 0 || known === undefined ? null : [{ kind: 'duration', count: number, unit: known }]
    },
  },
]
