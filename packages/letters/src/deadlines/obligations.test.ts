import { describe, expect, test } from 'vitest'
import { readingOf, wordsOf } from '../testing/letter.ts'

/** The letter is of 13 April 2015. */
const deadlines = (task: string) =>
  readingOf({ body: `Bộ đề nghị Quý cơ quan:\n\n1. ${task}` }).obligations.map(({ deadline }) => deadline)

const once = (operator: string, day: string) => ({ kind: 'date', operator, day })
const within = (operator: string, from: string, to: string) => ({ kind: 'period', operator, from, to })
const every = (period: string, operator: string, day: number | null, month: number | null = null, monthOffset = 0) => ({
  kind: 'recurring',
  every: period,
  operator,
  day,
  month,
  monthOffset,
})

describe('one day or one stretch', () => {
  test.each([
    ['Gửi báo cáo về Bộ trước ngày 15/6/2015.', once('before', '2015-06-15')],
    ['Gửi báo cáo về Bộ trướcngày15/6/2015.', once('before', '2015-06-15')],
    ['Hoàn thành chậm nhất ngày 30 tháng 9 năm 2015.', once('by', '2015-09-30')],
    ['Hoàn thành chậm nhất là ngày 30/9/2015.', once('by', '2015-09-30')],
    ['Hoàn thành chậm nhất trước ngày 30/9/2015.', once('before', '2015-09-30')],
    ['Nhận hồ sơ đến hết ngày 30/9/2015.', once('by', '2015-09-30')],
    ['Hoàn thành không muộn hơn ngày 30.9.2015.', once('by', '2015-09-30')],
    ['Gửi báo cáo vào ngày 30-9-2015.', once('on', '2015-09-30')],
    ['Gửi báo cáo về Bộ trước 17 giờ 00 ngày 20/5/2015.', once('by', '2015-05-20')],
    ['Gửi báo cáo về Bộ trước ngày 15/6.', once('before', '2015-06-15')],
    ['Gửi báo cáo về Bộ trước ngày 15/01.', once('before', '2016-01-15')],
    ['Hoàn thành trong quý IV/2015.', within('on', '2015-10-01', '2015-12-31')],
    ['Hoàn thành trong quý IV.', within('on', '2015-10-01', '2015-12-31')],
    ['Hoàn thành trước quý III năm 2015.', within('before', '2015-07-01', '2015-09-30')],
    ['Hoàn thành đến hết tháng 6/2015.', within('by', '2015-06-01', '2015-06-30')],
    ['Hoàn thành trong tháng 2 năm 2016.', within('on', '2016-02-01', '2016-02-29')],
    ['Hoàn thành trong năm 2016.', within('on', '2016-01-01', '2016-12-31')],
  ])('%s', (task, deadline) => {
    expect(deadlines(task)).toMatchObject([deadline])
  })
})

describe('a rhythm', () => {
  test.each([
    ['Gửi báo cáo hàng tháng về Bộ trước ngày 22 hàng tháng.', every('month', 'before', 22)],
    ['Gửi báo cáo về Bộ chậm nhất ngày 05 của tháng sau.', every('month', 'by', 5, null, 1)],
    ['Gửi báo cáo về Bộ trước ngày 10 của tháng đầu quý sau.', every('quarter', 'before', 10, 1, 1)],
    ['Gửi báo cáo về Bộ trước ngày 20 tháng cuối quý.', every('quarter', 'before', 20, 3)],
    ['Gửi báo cáo về Bộ trước ngày 15 tháng 12 hằng năm.', every('year', 'before', 15, 12)],
    ['Gửi báo cáo về Bộ trước ngày 01/02 hàng năm.', every('year', 'before', 1, 2)],
    ['Định kỳ hằng quý gửi báo cáo về Bộ.', every('quarter', 'by', null)],
    ['Hằng tuần gửi báo cáo về Bộ.', every('week', 'by', null)],
  ])('%s', (task, deadline) => {
    expect(deadlines(task)).toMatchObject([deadline])
  })

  test('every six months and every year are two reports, and no day is invented', () => {
    expect(deadlines('Định kỳ vào 6 tháng và hàng năm báo cáo kết quả về Bộ.')).toMatchObject([
      every('half-year', 'by', null),
      every('year', 'by', null),
    ])
  })

  test('the first period is said beside the rhythm and is no deadline itself', () => {
    const body =
      'Đề nghị Quý cơ quan gửi báo cáo về Bộ trước ngày 22 hàng tháng.\n\nBáo cáo sẽ được thực hiện từ tháng 6/2015.'
    const reading = readingOf({ body })
    expect(reading.obligations).toMatchObject([{ deadline: { kind: 'recurring', firstPeriod: '2015-06' } }])
    expect(wordsOf(reading, reading.obligations[0]?.deadlineSpans ?? [])).toEqual([
      'trước ngày 22 hàng tháng',
      'từ tháng 6/2015',
    ])
  })
})

describe('other kinds', () => {
  test.each([
    [
      'Gửi báo cáo về Bộ trong thời hạn 30 ngày kể từ ngày ký.',
      { kind: 'relative', count: 30, unit: 'day', eventOn: '2015-04-13' },
    ],
    [
      'Gửi báo cáo về Bộ trong 15 ngày làm việc kể từ ngày nhận được văn bản này.',
      { kind: 'relative', count: 15, unit: 'working-day', eventOn: null },
    ],
    [
      'Gửi báo cáo về Bộ chậm nhất 02 tháng sau khi kết thúc hợp đồng.',
      { kind: 'relative', count: 2, unit: 'month', eventOn: null },
    ],
    [
      'Gửi báo cáo về Bộ theo quy định tại Điểm c Khoản 2 Điều 10 Thông tư 01/2014/TT-BTTTT.',
      { kind: 'clause', document: '01/2014/TT-BTTTT', clause: 'điểm c khoản 2 Điều 10' },
    ],
    ['Gửi báo cáo về Bộ theo chế độ quy định.', { kind: 'pending', document: '' }],
    ['Gửi báo cáo tình hình về Bộ.', { kind: 'none' }],
  ])('%s', (task, deadline) => {
    expect(deadlines(task)).toMatchObject([deadline])
  })
})

describe('what is no deadline', () => {
  test.each([
    'Tổ chức họp vào ngày 30-9-2015.',
    'Thực hiện Thông tư có hiệu lực thi hành từ ngày 08/4/2016.',
    'Nghiên cứu Quyết định số 153/QĐ-TTg ngày 30/01/2016.',
    'Rà soát các hệ thống đã đầu tư trước ngày 01/01/2010.',
    'Tổ chức chương trình hàng năm.',
    'Chọn nhà thầu theo quy định tại Khoản 5 Điều 4 Quyết định 80.',
    'Làm các thủ tục theo quy định.',
    'Phục vụ từ ngày 01/9/2015 đến hết ngày 30/9/2015.',
  ])('%s', (task) => {
    expect(deadlines(task)).toMatchObject([{ kind: 'none' }])
  })

  test('what the issuer intends binds nobody else', () => {
    const body =
      'Bộ sẽ ban hành Thông tư hướng dẫn thử nghiệm trong tháng 11 năm 2015, đề nghị Quý cơ quan chuẩn bị và báo cáo về Bộ theo quy định.'
    expect(readingOf({ body }).obligations.map(({ deadline }) => deadline)).toMatchObject([
      { kind: 'pending', document: 'Thông tư hướng dẫn thử nghiệm' },
    ])
  })
})
