import writeXlsxFile from 'write-excel-file/node'
import type { Exported, ObligationFilter, ObligationRow } from '@vnit/domain'
import type { QueryContext } from '../../trpc/contexts.ts'
import { loadSuccessions } from '../agencies/agency-graph.ts'
import { loadAnswering } from '../directives/answering.ts'
import { conditionsOf, orderOf } from './obligation-filter.ts'
import { selectObligationRows, toObligationRow } from './select-obligation-rows.ts'

const atMost = 5000
const mediaType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

const headings = [
  ['Số, ký hiệu', 20],
  ['Ngày ban hành', 14],
  ['Cơ quan nhận', 40],
  ['Cơ quan trả lời', 40],
  ['Nhiệm vụ', 70],
  ['Vai trò', 14],
  ['Tình trạng', 16],
  ['Ngày cuối còn đúng hạn', 22],
  ['Quá hạn', 10],
  ['Giải thích thời hạn', 70],
] as const

const states = { open: 'Đang thực hiện', claimed: 'Đã báo xong', closed: 'Đã đóng' }
const roles = { lead: 'Chủ trì', coordinate: 'Phối hợp', inform: 'Để biết' }

/** The filtered list as a workbook, at most 5,000 rows; `more` says when there are more. */
export async function exportObligations(context: QueryContext, filter: ObligationFilter): Promise<Exported> {
  const { reads, today } = context
  const asOf = filter.asOf ?? today
  const successions = await loadSuccessions(reads)
  const where = await conditionsOf(context, { filter, successions, asOf })
  const found = await selectObligationRows(reads, { where, orderBy: orderOf(filter), limit: atMost + 1, offset: 0 })
  const shown = found.slice(0, atMost)
  const ids = shown.map((row) => row.agency_id)
  const answering = await loadAnswering(reads, successions, ids, asOf)
  const rows = shown.map((row) => toObligationRow(row, today, answering.get(row.agency_id)))
  const sheet = [headings.map(([value]) => ({ value, fontWeight: 'bold' as const })), ...rows.map(toCells)]
  const bytes = await writeXlsxFile(sheet, {
    sheet: 'Nghĩa vụ',
    stickyRowsCount: 1,
    columns: headings.map(([, width]) => ({ width })),
  }).toBuffer()
  return {
    fileName: `nghia-vu-${asOf}.xlsx`,
    mediaType,
    base64: bytes.toString('base64'),
    rows: rows.length,
    more: found.length > atMost,
  }
}

function toCells(row: ObligationRow) {
  const answering = row.answering.map(({ name }) => name).join('; ')
  return [
    row.numberSymbol,
    row.issuedOn,
    row.agencyName,
    answering === row.agencyName ? '' : answering,
    row.summary,
    roles[row.role],
    states[row.state],
    row.lastDay ?? '',
    row.late ? 'Có' : '',
    row.explained.vi,
  ].map((value) => ({ value, type: String, wrap: true }))
}
