import type { Party } from '@vnit/domain'
import { foldEach, type View } from '../text/view.ts'
import type { Known } from '../resolve/meaning.ts'
import { partiesInCell } from './named-parties.ts'

type Stretch = { from: number; to: number }

/** What a column of a plan says: the work, who leads it, who helps, by when. */
type Column = 'work' | 'lead' | 'joint' | 'time' | 'other'
type Columns = Column[]

/** A row of a plan as a task: its cell of work and what the other cells say. */
export type RowTask = { work: Stretch; leads: Party[]; coordinates: Party[]; time: Stretch | null }

const columns: [Column, RegExp][] = [
  ['joint', /phoi hop/],
  [
    'lead',
    /chu tri|(?:don vi|co quan|bo phan|nguoi|phong|to chuc)(?:, ca nhan)? (?:thuc hien|phu trach|duoc giao)|dau moi|phan cong|phu trach|trach nhiem/,
  ],
  ['time', /thoi (?:gian|han|diem)|tien do|han (?:hoan thanh|cuoi)|ngay hoan thanh/],
  ['work', /nhiem vu|noi dung|cong viec|hoat dong|ten (?:de an|van ban|du an)|giai phap|viec/],
]

/** What the columns mean when these cells head a table of tasks; null when they do not. */
export function headerOf(view: View, cells: readonly Stretch[]): Columns | null {
  const meant = cells.map((cell): Column => {
    const words = foldEach(view.text.slice(cell.from, cell.to)).replace(/\s+/g, ' ')
    return words.length > 60 ? 'other' : (columns.find(([, rule]) => rule.test(words))?.[0] ?? 'other')
  })
  return meant.includes('work') && meant.includes('lead') ? once(meant) : null
}

/** Only the first column of work holds the work: "Nội dung công việc" beside "Nội dung sản phẩm". */
function once(meant: Columns): Columns {
  const first = meant.indexOf('work')
  return meant.map((column, place) => (column === 'work' && place !== first ? 'other' : column))
}

/** The task of a row; null for rows that only part the table or have lost cells. */
export function rowTask(view: View, row: readonly Stretch[], header: Columns, known: Known): RowTask | null {
  if (row.length > header.length || row.length <= header.indexOf('lead')) return null
  const cell = (column: Column) => row[header.indexOf(column)] ?? null
  const work = cell('work')
  const lead = cell('lead')
  if (work === null || lead === null || isEmpty(work) || isEmpty(lead)) return null
  const joint = cell('joint')
  const time = cell('time')
  return {
    work,
    leads: partiesInCell(view, lead, 'lead', known),
    coordinates: joint === null ? [] : partiesInCell(view, joint, 'coordinate', known),
    time: time === null || isEmpty(time) ? null : time,
  }
}

function isEmpty({ from, to }: Stretch): boolean {
  return to <= from
}
