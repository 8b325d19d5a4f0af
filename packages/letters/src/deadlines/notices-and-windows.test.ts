import { describe, expect, test } from 'vitest'
import { deadlinesIn, linesOfSentence } from './testing/lines-of-sentence.ts'

/** The letter is of 1 June 2018. */
describe('the month of the letter', () => {
  test.each([
    ['Yêu cầu các đơn vị gửi báo cáo trước ngày 28 tháng này để tổng hợp.', '2018-06-28'],
    ['Gửi danh sách về Phòng Tổ chức cán bộ chậm nhất ngày 20 tháng này.', '2018-06-20'],
    ['Yêu cầu gửi danh sách trong ngày 04 tháng này.', '2018-06-04'],
    ['Đề nghị hoàn thành trong tháng này.', '2018-06'],
    ['Yêu cầu gửi báo cáo trong tháng 9 này.', '2018-09'],
    ['Đề nghị gửi trước ngày 31 tháng này.', ''],
    ['Tổng số chi trong tháng này là 500 triệu đồng.', ''],
    ['Tình hình thực hiện trong tháng này có nhiều chuyển biến.', ''],
  ])('%s → %s', (sentence, expected) => {
    expect(linesOfSentence(sentence)).toBe(expected)
  })

  test('is not known when the day of the letter is not', () => {
    expect(linesOfSentence('Gửi báo cáo trước ngày 28 tháng này.', null)).toBe('')
  })
})

describe('so long before an event', () => {
  test.each([
    ['Đơn vị gửi kế hoạch kiểm tra ít nhất 05 ngày làm việc trước khi tiến hành kiểm tra.', 'P5BD'],
    ['Thông báo cho Sở Giao thông vận tải tối thiểu 10 ngày trước khi khai thác tuyến.', 'P10D'],
    ['Có thay đổi thì báo cáo trước ít nhất 05 ngày làm việc để Sở xem xét.', 'P5BD'],
    ['Gửi tài liệu đến các thành viên chậm nhất 03 ngày làm việc trước ngày họp.', 'P3BD'],
    ['Người dự tuyển có ít nhất 03 năm kinh nghiệm trước khi nộp hồ sơ.', ''],
    ['Phấn đấu có ít nhất 02 huyện thoát nghèo.', ''],
    ['Mỗi xã bố trí ít nhất 05 ngày công lao động.', ''],
  ])('%s → %s', (sentence, expected) => {
    expect(linesOfSentence(sentence)).toBe(expected)
  })

  test('tells the event', () => {
    const [reading] = deadlinesIn('Gửi kế hoạch ít nhất 05 ngày trước khi kiểm tra, có gửi Sở Y tế.')
    expect(reading?.deadline).toMatchObject({ kind: 'relative', count: 5, unit: 'day', event: 'trước khi kiểm tra' })
  })
})

describe('half a year and a year, each in its own item', () => {
  test.each([
    ['a) Báo cáo 6 tháng: trước ngày 15/6;\nb) Báo cáo năm: trước ngày 15/12.', 'semiannual+annual 06-15,12-15'],
    ['- Báo cáo 6 tháng: gửi trước ngày 10/6;\n- Báo cáo năm: gửi trước ngày 10/12.', 'semiannual+annual 06-10,12-10'],
    ['Các đơn vị gửi báo cáo 6 tháng trước ngày 15/6; báo cáo năm trước ngày 15/12.', 'semiannual+annual 06-15,12-15'],
    [
      '- Báo cáo 6 tháng: gửi trước ngày 10 tháng 6 hàng năm;\n- Báo cáo năm: gửi trước ngày 10 tháng 12 hàng năm.',
      'semiannual+annual 06-10,12-10',
    ],
    ['Báo cáo 6 tháng: trước ngày 15/6/2018.', '2018-06-15'],
    ['Báo cáo 6 tháng: trước ngày 15 tháng 6 năm 2018.', '2018-06-15'],
  ])('%s → %s', (sentence, expected) => {
    expect(linesOfSentence(sentence)).toBe(expected)
  })
})

describe('rhythms told by their months or their number', () => {
  test.each([
    ['Báo cáo quý gửi trước ngày 15 các tháng 3, 6, 9 và 12 hằng năm.', 'quarterly day<=15'],
    ['Gửi báo cáo trước ngày 15 tháng 3, tháng 6, tháng 9 và tháng 12 hàng năm.', 'quarterly day<=15'],
    ['Hằng năm 02 lần, các đơn vị báo cáo kết quả về Bộ.', 'semiannual'],
    ['Mỗi năm một lần báo cáo kết quả về Bộ.', 'annual'],
    ['Gửi báo cáo trước ngày 20/11/2018 và trước ngày 20/11 của các năm tiếp theo.', '2018-11-20;annual 11-20'],
  ])('%s → %s', (sentence, expected) => {
    expect(linesOfSentence(sentence)).toBe(expected)
  })
})

describe('windows', () => {
  test.each([
    ['Từ nay đến ngày 20/6/2018, các đơn vị rà soát và gửi kết quả về Sở.', '2018-06-20'],
    ['Đề nghị hoàn thành việc nhập dữ liệu từ ngày 10/6/2018 đến ngày 25/6/2018.', '2018-06-25'],
    ['Chậm nhất vào tuần đầu tháng 7/2018 báo cáo kết quả.', '2018-07'],
    ['Hoàn thành trong nửa đầu tháng 7/2018.', '2018-07'],
    ['Giao Sở Tài chính bố trí kinh phí trong quý IV/2018.', '2018-Q4'],
    ['Thời gian nhận đơn: từ 7h30 ngày 11/6/2018 đến 17h00 ngày 15/6/2018.', '2018-06-15'],
    ['Thí sinh đăng ký dự thi từ ngày 01/4 đến ngày 20/7/2018.', ''],
    ['Nghỉ lễ từ ngày 01/9/2018 đến hết ngày 03/9/2018.', ''],
    ['Bảo hành công trình trong thời gian 12 tháng kể từ ngày bàn giao.', ''],
    ['Thời gian tập sự 12 tháng kể từ ngày 01/7/2018.', ''],
  ])('%s → %s', (sentence, expected) => {
    expect(linesOfSentence(sentence)).toBe(expected)
  })
})
