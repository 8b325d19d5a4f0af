import type { Annex, Day, DocumentType } from '@vnit/domain'
import { typeNames } from './type-names.ts'

/** One agency of the list: its name on the directive's day, and who answers for it on the day of the list. */
export type Listed = { name: string; answering: string[] }

/** The list of those whom a directive addresses, under the names of its day, beside who stands for them since. */
export function addresseeList(
  directive: { type: DocumentType; numberSymbol: string | null; issuedOn: Day | null },
  listed: readonly Listed[],
  on: Day,
): Annex {
  const { type, numberSymbol, issuedOn } = directive
  return {
    number: null,
    title: `Danh sách cơ quan nhận ${typeNames[type]} số ${numberSymbol}`,
    landscape: false,
    blocks: [
      {
        kind: 'table',
        columns: [
          { title: 'STT', share: 8, align: 'center' },
          { title: `Tên cơ quan tại ngày ${short(issuedOn ?? on)}`, share: 46, align: 'left' },
          { title: `Cơ quan kế thừa tại ngày ${short(on)}`, share: 46, align: 'left' },
        ],
        rows: listed.map(({ name, answering }, index) => [String(index + 1), name, successor(name, answering)]),
      },
    ],
  }
}

function successor(name: string, answering: readonly string[]): string {
  const same = answering.length === 1 && answering[0] === name
  return same || answering.length === 0 ? 'Không thay đổi' : answering.join('\n')
}

function short(day: Day): string {
  return day.split('-').toReversed().join('/')
}
