import { describe, expect, test } from 'vitest'
import type { Deadline } from './deadline.ts'
import { explain } from './explain.ts'

const date: Deadline = { kind: 'date', operator: 'before', day: '2015-06-15', words: 'trước ngày 15/6/2015' }
const monthly: Deadline = {
  kind: 'recurring',
  operator: 'before',
  every: 'month',
  day: 22,
  month: null,
  monthOffset: 0,
  firstPeriod: '2009-06',
  words: 'trước ngày 22 hàng tháng',
}
const clause: Deadline = { kind: 'clause', document: '01/2014/TT-BTTTT', clause: 'điểm c khoản 2 Điều 10', words: '' }

describe('a deadline explains itself', () => {
  test.each([
    [
      date,
      'Một lần, trước 15/06/2015 (chính ngày đó là đã trễ). Ngày cuối cùng còn đúng hạn: 14/06/2015. Nguyên văn: “trước ngày 15/6/2015”.',
      "Once, before 15 June 2015 (that day itself is too late). Last day in time: 14 June 2015. In the document's words: “trước ngày 15/6/2015”.",
    ],
    [
      monthly,
      'Định kỳ hằng tháng, trước ngày 22 hằng tháng (chính ngày đó là đã trễ). Kỳ đầu tiên: tháng 6/2009. Kỳ tháng 6/2009: ngày cuối cùng còn đúng hạn là 21/06/2009. Nguyên văn: “trước ngày 22 hàng tháng”.',
      "Recurs every month, before day 22 of the month itself (that day itself is too late). First period: June 2009. For June 2009 the last day in time is 21 June 2009. In the document's words: “trước ngày 22 hàng tháng”.",
    ],
    [
      clause,
      'Theo điểm c khoản 2 Điều 10 của 01/2014/TT-BTTTT. Chưa biết điều khoản đó định ngày nào, nên chưa rõ hạn; có thể ghi ngày trong phần Cài đặt, kèm nguồn.',
      'As điểm c khoản 2 Điều 10 of 01/2014/TT-BTTTT says. Which day that clause sets is not known; Settings can hold it, with its source.',
    ],
    [
      { kind: 'pending', document: 'Thông tư hướng dẫn', words: 'theo quy định' },
      'Chờ Thông tư hướng dẫn được ban hành; đến lúc đó mới có hạn. Nguyên văn: “theo quy định”.',
      "Waits for Thông tư hướng dẫn to be issued; only then is there a deadline. In the document's words: “theo quy định”.",
    ],
    [
      { ...monthly, every: 'half-year', day: null, firstPeriod: null, words: '' },
      'Định kỳ sáu tháng một lần; văn bản không nói ngày, nên chưa rõ hạn.',
      'Recurs every six months; the document does not say the day, so it is not known when it is due.',
    ],
    [
      {
        kind: 'relative',
        operator: 'by',
        count: 5,
        unit: 'day',
        event: 'trước khi kiểm tra',
        eventOn: '2018-03-02',
        words: '',
      },
      'Ít nhất 5 ngày trước khi kiểm tra. Ngày cuối cùng còn đúng hạn: 25/02/2018.',
      'At least 5 days ahead: trước khi kiểm tra. Last day in time: 25 February 2018.',
    ],
    [{ kind: 'none', words: '' }, 'Văn bản không đặt thời hạn.', 'The document sets no deadline.'],
  ] as [Deadline, string, string][])('%j', (deadline, vi, en) => {
    expect(explain(deadline, 'vi').join(' ')).toBe(vi)
    expect(explain(deadline, 'en').join(' ')).toBe(en)
  })

  test('with its extension, the one who approved it, and what is left', () => {
    const extension = {
      from: '2015-06-14',
      to: '2015-06-30',
      number: '90/CV',
      reason: 'thiên tai',
      approver: 'Bộ trưởng',
    }
    const said = explain(date, 'vi', { extensions: [extension], asOf: '2015-06-28' })
    expect(said).toContain('Gia hạn từ 14/06/2015 đến hết 30/06/2015 theo 90/CV, do Bộ trưởng duyệt; lý do: thiên tai.')
    expect(said).toContain('Còn 2 ngày.')
  })

  test('for the period in which the day lies, and by a setting where the text is silent', () => {
    expect(explain(monthly, 'vi', { asOf: '2026-11-22' })).toContain('Đã quá hạn 1 ngày.')
    const supplied: Deadline = {
      ...monthly,
      every: 'year',
      day: 31,
      month: 12,
      operator: 'by',
      firstPeriod: null,
      words: '',
    }
    const said = explain(clause, 'en', { asOf: '2026-11-22', supplied })
    expect(said).toContain('For 2026 the last day in time is 31 December 2026.')
    expect(said).toContain('This day comes from Settings; it does not stand in the document.')
  })
})
