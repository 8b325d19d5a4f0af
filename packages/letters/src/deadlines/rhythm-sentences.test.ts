import { describe, expect, test } from 'vitest'
import { linesOfSentence } from './testing/lines-of-sentence.ts'

/** Sentences as clerks write them in a letter of 1 June 2018, and what they set: a day, a rule, several, or nothing. */
describe('rhythms, spans and limits as clerks write them', () => {
  test.each([
    ['Yêu cầu các đơn vị nghiêm túc thực hiện, định kỳ ngày 20 hàng tháng báo cáo kết quả về Sở.', 'monthly day=20'],
    ['Định kỳ vào ngày 15 hàng tháng gửi báo cáo về Bộ.', 'monthly day=15'],
    ['Thời gian gửi báo cáo: ngày 25 hàng tháng.', 'monthly day<=25'],
    ['Thời hạn gửi báo cáo: trước ngày 25 của tháng báo cáo.', 'monthly day<=25'],
    ['Báo cáo tháng gửi vào ngày cuối tháng.', 'monthly day=31'],
    ['Báo cáo tuần vào 15h00 ngày thứ Sáu hàng tuần.', 'weekly fri'],
    ['Trước 10 giờ sáng thứ Hai hàng tuần, các đơn vị gửi lịch công tác.', 'weekly mon'],
    ['Hàng quý (trước ngày 25 của tháng cuối quý), các đơn vị gửi báo cáo về Văn phòng.', 'quarterly day<=25'],
    ['Báo cáo quý: trước ngày 10 tháng đầu của quý kế tiếp.', 'quarterly month+1 day<=10'],
    ['Hàng năm (trước ngày 15/12) báo cáo kết quả về Bộ.', 'annual 12-15'],
    ['Báo cáo năm: Trước ngày 20 tháng 12 hàng năm.', 'annual 12-20'],
    ['Định kỳ hàng năm trước ngày 31 tháng 12, Ủy ban nhân dân các tỉnh báo cáo Bộ.', 'annual 12-31'],
    [
      'Báo cáo sơ kết 6 tháng gửi trước ngày 15 tháng 6, báo cáo tổng kết năm gửi trước ngày 15 tháng 12 hàng năm.',
      'semiannual+annual 06-15,12-15',
    ],
    [
      'Báo cáo 6 tháng (trước ngày 10/6) và báo cáo năm (trước ngày 10/12) về Sở Nội vụ.',
      'semiannual+annual 06-10,12-10',
    ],
    ['Định kỳ 6 tháng (trước ngày 30/6) và 01 năm (trước ngày 31/12), Sở báo cáo.', 'semiannual+annual 06-30,12-31'],
    ['Định kỳ 03 tháng một lần báo cáo Ủy ban nhân dân.', 'quarterly'],
    ['Định kỳ 3 tháng/lần báo cáo về Sở.', 'quarterly'],
    ['Báo cáo định kỳ 01 lần/năm.', 'annual'],
    ['Báo cáo định kỳ 02 lần/năm.', 'semiannual'],
    ['Báo cáo mỗi quý 01 lần.', 'quarterly'],
    ['Thực hiện chế độ thông tin, báo cáo định kỳ hàng tuần, hàng tháng.', 'weekly+monthly'],
    ['Báo cáo Chủ tịch UBND tỉnh theo định kỳ hàng quý.', 'quarterly'],
    ['Thực hiện báo cáo theo quý, 6 tháng, năm.', 'quarterly+semiannual+annual'],
    ['Gửi báo cáo quý (ngày 15 tháng cuối quý) về Bộ.', 'quarterly day=15'],
    ['Các báo cáo gửi về Bộ trước ngày 15/3, 15/6, 15/9 và 15/12 hằng năm.', 'annual 03-15,06-15,09-15,12-15'],
    ['Chậm nhất đến ngày 30/6/2018 phải hoàn thành.', '2018-06-30'],
    ['Đến hết quý III/2018 hoàn thành việc sắp xếp.', '2018-Q3'],
    ['Đến hết tháng 9/2018, các đơn vị phải hoàn thành việc bàn giao.', '2018-09'],
    ['Đến cuối năm 2018 hoàn thành công tác chuẩn bị.', '2018'],
    ['Đến ngày 15/8/2018, các đơn vị phải nộp hồ sơ.', '2018-08-15'],
    ['Giải ngân hết số vốn được giao trước ngày 31/12/2018.', '2018-12-31'],
    ['Đề nghị gửi ý kiến trước ngày 10/6/2018 và cử cán bộ tham dự cuộc họp vào ngày 15/6/2018.', '2018-06-10'],
    ['Nhận hồ sơ từ ngày 05/6/2018 đến ngày 05/7/2018 tại Sở.', '2018-07-05'],
    ['Lấy ý kiến rộng rãi từ ngày 15/6/2018 đến ngày 15/8/2018.', '2018-08-15'],
    ['Thời gian thực hiện: 30 ngày.', 'P30D'],
    ['Trong 07 ngày làm việc kể từ ngày nhận hồ sơ, Sở phải trả lời bằng văn bản.', 'P7BD'],
    ['Không quá 03 ngày kể từ khi có yêu cầu.', 'P3D'],
    ['Chậm nhất là 15 ngày trước khi khởi công phải gửi thông báo.', 'P15D'],
    ['Xong trước ngày 10-8-2018.', '2018-08-10'],
    ['Hoàn thành trước ngày 15.08.2018.', '2018-08-15'],
    ['Thời hạn gửi bản đăng ký về Sở: Trước 17h00, thứ Sáu, ngày 22/6/2018.', '2018-06-22'],
    ['Riêng năm 2018, gửi báo cáo trước ngày 15/11/2018.', '2018-11-15'],
    ['Đề nghị các Bộ báo cáo trong Quý 2/2019 kết quả thực hiện.', '2019-Q2'],
    ['Ban hành kế hoạch thực hiện chậm nhất trong tháng 7/2018.', '2018-07'],
    ['Công việc hoàn thành vào tháng 9/2018.', '2018-09'],
    ['Bắt đầu từ tháng 7/2018, các đơn vị thực hiện chế độ báo cáo trước ngày 25 hàng tháng.', 'monthly day<=25'],
  ])('%s → %s', (sentence, expected) => {
    expect(linesOfSentence(sentence)).toBe(expected)
  })
})

describe('what sets nothing either', () => {
  test.each([
    ['Hội thi diễn ra trong tháng 11/2018.', ''],
    ['Lễ trao giải tổ chức vào tháng 12/2018.', ''],
    ['Thời gian kiểm tra: từ ngày 05/6/2018 đến ngày 15/6/2018.', ''],
    ['Thời gian thanh tra là 45 ngày làm việc kể từ ngày công bố quyết định.', ''],
    ['Thời kỳ thanh tra: từ năm 2015 đến năm 2017.', ''],
    ['Sau 15 ngày kể từ ngày niêm yết mà không có khiếu nại thì tiến hành cấp giấy.', ''],
    ['Quá 30 ngày mà chưa nộp thì bị cưỡng chế.', ''],
    ['Nghỉ từ ngày 30/8/2018 đến hết ngày 03/9/2018.', ''],
    ['Các đơn vị trực 24/24 giờ.', ''],
    ['Học sinh tựu trường sớm nhất ngày 01/8/2018.', ''],
    ['Chỉ tiêu đến năm 2020: 80% hộ dân sử dụng nước sạch.', ''],
    ['Dự án có thời gian thực hiện từ năm 2018 đến năm 2020.', ''],
    ['Tổng kinh phí thực hiện trong năm 2018 là 5 tỷ đồng.', ''],
    ['Nguồn vốn bố trí trong năm 2019.', ''],
    ['Thông báo số 15/TB ngày 10 tháng 7 năm 2018.', ''],
    ['Vào ngày 10/7/2018, Bộ trưởng có buổi làm việc với tỉnh.', ''],
    ['Trong tháng 6/2018, toàn tỉnh xảy ra 12 vụ cháy.', ''],
    ['Kết quả công tác tháng 6, phương hướng nhiệm vụ tháng 7 năm 2018.', ''],
    ['Nộp báo cáo trước ngày 20.', ''],
    ['Trước đó, ngày 15/5/2018, Bộ đã có công văn gửi các đơn vị.', ''],
    ['Đồng chí Nguyễn Văn A sinh ngày 15/6/1970.', ''],
    ['Báo cáo nhanh trước 14h hàng ngày.', ''],
  ])('%s → %s', (sentence, expected) => {
    expect(linesOfSentence(sentence)).toBe(expected)
  })
})
