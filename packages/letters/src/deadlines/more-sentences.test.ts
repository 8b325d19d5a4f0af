import { describe, expect, test } from 'vitest'
import { linesOfSentence } from './testing/lines-of-sentence.ts'

/** Sentences as clerks write them in a letter of 1 June 2018, and what they set: a day, a rule, several, or nothing. */
describe('as clerks write it', () => {
  test.each([
    [
      'Báo cáo bằng văn bản gửi về Sở Nội vụ (qua Phòng Cải cách hành chính) chậm nhất vào ngày 20/11/2018 để tổng hợp.',
      '2018-11-20',
    ],
    [
      'Yêu cầu Thủ trưởng các đơn vị khẩn trương triển khai thực hiện và báo cáo kết quả về Bộ trước ngày 30 tháng 6 năm 2018./.',
      '2018-06-30',
    ],
    ['Kết quả thực hiện báo cáo Thủ tướng Chính phủ trong tháng 9 năm 2018.', '2018-09'],
    ['Bộ Tài chính chủ trì, phối hợp với các bộ liên quan trình Chính phủ trong quý III năm 2018.', '2018-Q3'],
    [
      'Giao Bộ Công Thương khẩn trương hoàn thiện dự thảo Nghị định, trình Chính phủ trước ngày 15 tháng 8 năm 2018.',
      '2018-08-15',
    ],
    [
      'Đề nghị các đơn vị đăng ký tham gia và gửi danh sách về Ban Tổ chức trước ngày 10/6/2018 (qua email: abc@gov.vn).',
      '2018-06-10',
    ],
    ['Thời gian nhận bài: từ ngày 01/7/2018 đến hết ngày 30/9/2018.', '2018-09-30'],
    ['Thời gian đăng ký: đến hết ngày 15/6/2018.', '2018-06-15'],
    ['Thời gian nộp hồ sơ: Chậm nhất 17h ngày 25/6/2018.', '2018-06-25'],
    ['Hồ sơ gửi về Phòng Tổ chức cán bộ trước ngày 20/6/2018 (trong giờ hành chính).', '2018-06-20'],
    ['Mọi ý kiến góp ý xin gửi về Bộ trước 15/7/2018.', '2018-07-15'],
    [
      'Báo cáo định kỳ hàng tháng (trước ngày 25), hàng quý (trước ngày 25 tháng cuối quý) gửi về Bộ.',
      'monthly day<=25;quarterly day<=25',
    ],
    [
      'Báo cáo tháng: gửi trước ngày 20 hàng tháng; báo cáo quý: gửi trước ngày 15 của tháng cuối quý; báo cáo năm: gửi trước ngày 10/12 hàng năm.',
      'monthly day<=20;quarterly day<=15;annual 12-10',
    ],
    ['Định kỳ trước ngày 15 tháng 6 và ngày 15 tháng 12 hàng năm, các Sở báo cáo kết quả về Bộ.', 'annual 06-15,12-15'],
    ['Định kỳ 6 tháng, hàng năm hoặc đột xuất báo cáo Ủy ban nhân dân tỉnh.', 'semiannual+annual'],
    ['Hàng năm, trước ngày 31 tháng 10, các địa phương gửi kế hoạch về Bộ.', 'annual 10-31'],
    ['Trước ngày 05 hàng tháng, các đơn vị gửi báo cáo về Văn phòng.', 'monthly day<=5'],
    ['Báo cáo tuần gửi trước 16 giờ thứ Năm hàng tuần.', 'weekly thu'],
    ['Báo cáo vào thứ 6 hàng tuần.', 'weekly fri'],
    ['Hằng tháng, chậm nhất ngày 05 của tháng kế tiếp, gửi báo cáo về Sở Công Thương.', 'monthly month+1 day<=5'],
    ['Báo cáo quý gửi chậm nhất vào ngày 05 tháng đầu quý tiếp theo.', 'quarterly month+1 day<=5'],
    [
      'Báo cáo 6 tháng gửi chậm nhất ngày 10/7 hàng năm; báo cáo năm gửi chậm nhất ngày 15/01 năm sau.',
      'semiannual+annual 07-10,01-15',
    ],
    ['Thời hạn hoàn thành: Quý IV năm 2018.', '2018-Q4'],
    ['Thời hạn thực hiện: trong năm 2019.', '2019'],
    ['Thời gian thực hiện: Tháng 9 - 10/2018.', '2018-09..2018-10'],
    ['Thời gian thực hiện: từ quý III/2018 đến quý IV/2018.', '2018-07..2018-12'],
    ['Hoàn thành trước 30 tháng 9.', '2018-09-30'],
    ['Hoàn thành việc sắp xếp trước tháng 12 năm 2018.', '2018-12'],
    ['Hoàn thành chậm nhất vào quý II năm 2019.', '2019-Q2'],
    ['Hoàn thành cơ bản trong 9 tháng đầu năm 2019.', '2019-01..2019-09'],
    ['Báo cáo Thủ tướng Chính phủ trong tháng 12 hằng năm.', 'annual'],
    ['Trong thời hạn 15 ngày kể từ ngày ký Quyết định này, các đơn vị gửi kế hoạch về Sở.', 'P15D'],
    ['Chậm nhất sau 03 ngày làm việc kể từ khi nhận được văn bản, Sở có ý kiến trả lời.', 'P3BD'],
    ['Chậm nhất 05 ngày làm việc sau khi kết thúc hội nghị phải gửi báo cáo.', 'P5BD'],
    ['Báo cáo kết quả thực hiện sau 01 tháng kể từ ngày nhận được Chỉ thị này.', 'P1M'],
    ['Trong vòng 10 ngày tới, các đơn vị báo cáo kết quả.', 'P10D'],
    ['Tổ chức, cá nhân có quyền khiếu nại trong thời hạn 90 ngày.', 'P90D'],
    ['Yêu cầu nộp phạt trong thời hạn 10 ngày, kể từ ngày nhận được Quyết định xử phạt.', 'P10D'],
    ['Thời hạn trả lời: 10 ngày làm việc.', 'P10BD'],
    ['Danh sách đại biểu tham dự gửi về Ban Tổ chức trước ngày 10/6/2018.', '2018-06-10'],
    ['Khai giảng trước ngày 05/9/2018.', '2018-09-05'],
    ['Vì vậy, đề nghị Quý đơn vị khẩn trương gửi báo cáo trước ngày 20/6/2018.', '2018-06-20'],
    ['Chậm nhất ngày 30/6 hằng năm, chủ đầu tư báo cáo.', 'annual 06-30'],
    [
      'Đề nghị gửi báo cáo trước ngày 10/6/2018; những đơn vị đã gửi trước ngày 01/6/2018 không phải gửi lại.',
      '2018-06-10',
    ],
    ['Gửi báo cáo về Bộ trước 31-12-2018.', '2018-12-31'],
    ['Hạn nộp: 15/7/2018.', '2018-07-15'],
    ['Hạn cuối: 15/7.', '2018-07-15'],
    ['Thời điểm hoàn thành: Trước ngày 01/9/2018.', '2018-09-01'],
    ['Hoàn thành ngay trong tháng 6 năm 2018.', '2018-06'],
    [
      'Gửi văn bản điện tử trước ngày 10 tháng 6 năm 2018 và bản giấy trước ngày 15 tháng 6 năm 2018.',
      '2018-06-10;2018-06-15',
    ],
    ['Thực hiện xong trước ngày 30 tháng 11 hằng năm.', 'annual 11-30'],
    ['Báo cáo quý I, quý II, quý III gửi trước ngày 10 của tháng đầu quý sau.', 'quarterly month+1 day<=10'],
    ['Báo cáo kết quả 6 tháng đầu năm trước ngày 20/6/2018, cả năm trước ngày 20/12/2018.', '2018-06-20;2018-12-20'],
  ])('%s → %s', (sentence, expected) => {
    expect(linesOfSentence(sentence)).toBe(expected)
  })
})

describe('what sets nothing', () => {
  test.each([
    [
      'Quá thời hạn trên, đơn vị nào không gửi báo cáo thì phải chịu trách nhiệm trước Chủ tịch Ủy ban nhân dân tỉnh.',
      '',
    ],
    ['Trước mắt, các đơn vị tập trung rà soát.', ''],
    ['Phát biểu trước Quốc hội ngày 15/6/2018.', ''],
    ['Được Thủ tướng Chính phủ phê duyệt tại Quyết định số 1605/QĐ-TTg ngày 27/8/2018.', ''],
    ['Mời Quý cơ quan cử đại biểu tham dự Hội nghị vào lúc 8h00 ngày 15/6/2018.', ''],
    ['Lớp tập huấn tổ chức trong 03 ngày, từ ngày 10 đến ngày 12/7/2018.', ''],
    ['Hội nghị dự kiến tổ chức trong tháng 8 năm 2018.', ''],
    ['Kỳ thi được tổ chức vào các ngày 25, 26 và 27/6/2018.', ''],
    ['Năm học 2018 - 2019 bắt đầu từ ngày 05/9/2018.', ''],
    ['Nghị định này thay thế Nghị định số 12/2018/NĐ-CP và có hiệu lực thi hành sau 45 ngày kể từ ngày ký.', ''],
    ['Các quy định trước đây trái với Quyết định này đều bãi bỏ.', ''],
    ['Đối với hồ sơ tiếp nhận trước ngày 01/7/2018 thì tiếp tục giải quyết theo quy định cũ.', ''],
    ['Tạm dừng hoạt động đến hết ngày 30/6/2018.', ''],
    ['Gia hạn đến hết ngày 31/12/2018.', ''],
    ['Thời hạn sử dụng đến hết ngày 31/12/2018.', ''],
    ['Giấy phép có thời hạn 05 năm kể từ ngày ký.', ''],
    ['Hợp đồng có thời hạn 12 tháng.', ''],
    ['Người lao động có thời gian công tác từ 05 năm trở lên.', ''],
    ['Kế hoạch phát triển kinh tế - xã hội 5 năm 2016 - 2020.', ''],
    ['Phấn đấu đến hết năm 2020 có 50% số xã đạt chuẩn nông thôn mới.', ''],
    ['Đến năm 2030, Việt Nam trở thành quốc gia số.', ''],
    ['Tổng kết 10 năm thực hiện Nghị quyết.', ''],
    ['Kết quả sản xuất trong 6 tháng đầu năm 2018 đạt khá.', ''],
    ['Trong năm 2018, Bộ đã tổ chức nhiều đoàn kiểm tra.', ''],
    ['Tính từ ngày 01/01/2018 đến ngày 15/6/2018, cả nước xảy ra 120 vụ.', ''],
    ['Số liệu báo cáo tính từ ngày 15/12/2017 đến ngày 14/6/2018.', ''],
    ['Điện thoại: 0912345678, trước khi đến đề nghị liên hệ.', ''],
    ['Văn bản này thay thế văn bản ngày 15/3/2018.', ''],
    ['Căn cứ Thông báo kết luận số 15/TB-VPCP ngày 05/6/2018 yêu cầu các bộ báo cáo trước ngày 30/6/2018.', ''],
    [
      'Bộ đã có Công văn số 123/BTC ngày 01/6/2018 đề nghị các đơn vị báo cáo trước ngày 15/6/2018, tuy nhiên đến nay chưa nhận được.',
      '',
    ],
    ['Báo cáo kết quả về Sở trước ngày 15 tháng này.', ''],
    ['Hoàn thành và đưa vào sử dụng trước Tết Nguyên đán.', ''],
  ])('%s → %s', (sentence, expected) => {
    expect(linesOfSentence(sentence)).toBe(expected)
  })
})
