import { isNotice } from './is-notice.ts'
import { partsOf, type Day } from '../time/day.ts'
import type { ExplainWords } from './explain-words.ts'

const units = { day: 'ngày', 'working-day': 'ngày làm việc', week: 'tuần', month: 'tháng' }
const weekdays = ['Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy', 'Chủ nhật']
const inside = {
  day: 'hằng ngày',
  week: 'của tuần',
  month: 'hằng tháng',
  quarter: 'của quý',
  'half-year': 'của kỳ sáu tháng',
  year: 'hằng năm',
}

function day(value: Day): string {
  const [year, month, date] = value.split('-')
  return `${date}/${month}/${year}`
}

/** Lời giải thích thời hạn bằng tiếng Việt. */
export const explainWordsVi: ExplainWords = {
  day,
  operator: {
    before: (what) => `trước ${what} (chính ngày đó là đã trễ)`,
    by: (what) => `chậm nhất ${what} (chính ngày đó vẫn đúng hạn)`,
    on: (what) => `vào ${what}`,
  },
  every: {
    day: 'hằng ngày',
    week: 'hằng tuần',
    month: 'hằng tháng',
    quarter: 'hằng quý',
    'half-year': 'sáu tháng một lần',
    year: 'hằng năm',
  },
  once: (bound) => `Một lần, ${bound}.`,
  within: (from, to, operator) =>
    operator === 'before'
      ? `Một lần, trước khi bắt đầu kỳ ${from} đến ${to}.`
      : `Một lần, trong kỳ từ ${from} đến hết ${to}.`,
  recurring: (every, bound) => `Định kỳ ${every}, ${bound}.`,
  recurringUnknown: (every) => `Định kỳ ${every}; văn bản không nói ngày, nên chưa rõ hạn.`,
  dayIn: ({ every, day: date, month, monthOffset }) => {
    const later = monthOffset === 0 ? '' : monthOffset === 1 ? ' của kỳ sau' : `, ${monthOffset} kỳ sau`
    if (every === 'day') return `hết ngày${later}`
    if (every === 'week') return `${weekdays[(date ?? 1) - 1] ?? ''}${later || ' trong tuần'}`
    const inMonth = month === null ? '' : every === 'year' ? ` tháng ${month}` : ` của tháng thứ ${month}`
    return `ngày ${date}${inMonth}${later || ` ${inside[every]}`}`
  },
  from: (period) => `Kỳ đầu tiên: ${period}.`,
  lastGood: (last) => `Ngày cuối cùng còn đúng hạn: ${last}.`,
  lastGoodOf: (period, last) => `Kỳ ${period}: ngày cuối cùng còn đúng hạn là ${last}.`,
  relative: ({ count, unit, event, operator }) =>
    isNotice({ event })
      ? `Ít nhất ${count} ${units[unit]} ${event.trim().replace(/^Trước/u, 'trước')}.`
      : `${{ before: 'Trước khi hết', by: 'Trong vòng', on: 'Sau đúng' }[operator]} ${count} ${units[unit]} kể từ ${/^(ngày|khi|lúc|thời điểm)(?!\p{L})/iu.test(event) ? '' : 'ngày '}${event}.`,
  eventUnknown: 'Chưa có ngày của sự kiện đó, nên chưa rõ hạn.',
  workingDays: 'Tính theo ngày làm việc, mà lịch nghỉ chưa có, nên chưa tính được ngày.',
  clause: (document, clause) => `Theo ${clause} của ${document}.`,
  clauseUnknown:
    'Chưa biết điều khoản đó định ngày nào, nên chưa rõ hạn; có thể ghi ngày trong phần Cài đặt, kèm nguồn.',
  pending: (document) => `Chờ ${document} được ban hành; đến lúc đó mới có hạn.`,
  none: 'Văn bản không đặt thời hạn.',
  period: ({ every, label, first }) => {
    const [year, month] = partsOf(first)
    if (every === 'day') return `ngày ${day(first)}`
    if (every === 'week') return `tuần ${Number(label.slice(6))} năm ${label.slice(0, 4)}`
    if (every === 'month') return `tháng ${month}/${year}`
    if (every === 'quarter') return `quý ${label.slice(6)}/${year}`
    if (every === 'half-year') return `6 tháng ${label.endsWith('1') ? 'đầu' : 'cuối'} năm ${year}`
    return `năm ${year}`
  },
  supplied: 'Ngày này lấy từ phần Cài đặt, không có trong văn bản.',
  extended: ({ from, to, number, reason, approver }) =>
    `Gia hạn${from ? ` từ ${from}` : ''} đến hết ${to} theo ${number}, do ${approver} duyệt; lý do: ${reason}.`,
  left: (days) => (days < 0 ? `Đã quá hạn ${-days} ngày.` : days === 0 ? 'Hôm nay là ngày cuối.' : `Còn ${days} ngày.`),
  words: (words) => `Nguyên văn: “${words}”.`,
}
