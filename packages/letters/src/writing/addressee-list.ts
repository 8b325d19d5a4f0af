import type { Annex, Day, DocumentType } from '@vnit/domain'
import { typeNames } from './type-names.ts'

/** One agency of the list: its name on the directive's day, and who followed it until the day of the list; nobody: itself. */
export type Listed = { name: string; followedBy: string[] }

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
        rows: listed.map(({ name, followedBy }, index) => [String(index + 1), name, successor(name, followedBy)]),
      },
    ],
  }
}

/** A merged province may keep its name and is another unit all the same. */
function successor(name: string, followedBy: readonly string[]): string {
  if (followedBy.length === 0) return 'Không thay đổi'
  return followedBy.map((one) => (one === name ? `${one} (đơn vị mới)` : one)).join('\n')
}

function short(day: Day): string {
  return day.split('-').toReversed().join('/')
}
