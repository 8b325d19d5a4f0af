import { describe, expect, test } from 'vitest'
import { linesOfSentence } from './testing/lines-of-sentence.ts'

/** Sentences as clerks write them in a letter of 1 June 2018, and what they set: a day, a rule, several, or nothing. */
describe('one day', () => {
  test.each([
    ['Đề nghị Quý cơ quan gửi báo cáo về Bộ trước ngày 15/6/2018.', '2018-06-15'],
    ['Đề nghị gửi báo cáo về Bộ trướcngày15/6/2018.', '2018-06-15'],
    ['Hoàn thành chậm nhất ngày 30 tháng 9 năm 2018.', '2018-09-30'],
    ['Hoàn thành chậm nhất là ngày 30/9/2018.', '2018-09-30'],
    ['Hoàn thành chậm nhất vào ngày 30.9.2018.', '2018-09-30'],
    ['Hoàn thành chậm nhất trước ngày 30/9/2018.', '2018-09-30'],
    ['Báo cáo kết quả muộn nhất ngày 05/7/2018 để tổng hợp.', '2018-07-05'],
    ['Gửi hồ sơ không muộn hơn ngày 30.9.2018.', '2018-09-30'],
    ['Nộp hồ sơ không quá ngày 10/8/2018.', '2018-08-10'],
    ['Thời hạn nhận hồ sơ đến hết ngày 30/9/2018.', '2018-09-30'],
    ['Thời hạn gửi báo cáo là ngày 20 tháng 7 năm 2018.', '2018-07-20'],
    ['Thời gian gửi: trước ngày 25/6/2018.', '2018-06-25'],
    ['Thời gian hoàn thành: 31/12/2018.', '2018-12-31'],
    ['Hạn cuối đăng ký: ngày 12/7/2018.', '2018-07-12'],
    ['Hạn chót nộp bản đăng ký là 17h00 ngày 12/7/2018.', '2018-07-12'],
    ['Hạn cuối cùng gửi bài dự thi vào ngày 15/8/2018.', '2018-08-15'],
    ['Hoàn thành trước 31/12/2018.', '2018-12-31'],
    ['Phải xong trước ngày 20 tháng 11 năm 2018.', '2018-11-20'],
    ['Văn bản góp ý gửi về Sở trước 16h00 ngày 15/6/2018.', '2018-06-15'],
    ['Gửi báo cáo về Bộ trước 17 giờ 00 ngày 20/7/2018.', '2018-07-20'],
    ['Gửi về Văn phòng trước 11h30’ ngày 08/6/2018.', '2018-06-08'],
    ['Gửi về Bộ trước thứ Sáu, ngày 15/6/2018.', '2018-06-15'],
    ['Gửi file mềm về địa chỉ abc@bo.gov.vn (trước ngày 20/12/2018).', '2018-12-20'],
    ['Tổng hợp, báo cáo Ủy ban nhân dân tỉnh (hoàn thành trước ngày 30/8/2018).', '2018-08-30'],
    ['Gửi báo cáo về Bộ trước ngày 15/6.', '2018-06-15'],
    ['Gửi báo cáo về Bộ trước ngày 15/01.', '2019-01-15'],
    ['Gửi báo cáo về Bộ trước ngày 10 tháng 8.', '2018-08-10'],
    ['Ý kiến góp ý xin gửi về Vụ Pháp chế trước ngày 03/7/2018 theo địa chỉ trên.', '2018-07-03'],
    [
      'Đề nghị đơn vị có ý kiến bằng văn bản trước ngày 10 tháng 7 năm 2018 để Bộ báo cáo Thủ tướng Chính phủ.',
      '2018-07-10',
    ],
    ['Đề nghị gửi kết quả về Bộ để tổng hợp, báo cáo Thủ tướng Chính phủ trước ngày 15/7/2018.', '2018-07-15'],
    ['Đề nghị gửi kết quả trước ngày 15/7/2018 và gửi bản chính trước ngày 30/7/2018.', '2018-07-15;2018-07-30'],
    [
      'Trình Bộ trưởng dự thảo lần một trước ngày 01/8/2018, dự thảo lần hai trước ngày 01/9/2018.',
      '2018-08-01;2018-09-01',
    ],
    [
      'Quá ngày 15/6/2018 nếu không nhận được ý kiến thì coi như đồng ý, vì vậy đề nghị trả lời trước ngày 15/6/2018.',
      '2018-06-15',
    ],
    ['Giao Sở Tài chính tham mưu Ủy ban nhân dân tỉnh trước ngày 17 tháng 6 năm 2018.', '2018-06-17'],
    ['Hồ sơ gửi trước ngày 20-7-2018.', '2018-07-20'],
    ['Đến ngày 30/6/2018 phải hoàn thành việc bàn giao.', '2018-06-30'],
    ['Báo cáo gửi về Bộ vào ngày 15/7/2018.', '2018-07-15'],
  ])('%s → %s', (sentence, expected) => {
    expect(linesOfSentence(sentence)).toBe(expected)
  })
})

describe('damaged words are mended, and what the calendar has not is not read', () => {
  test.each([
    ['Gửi báo cáo trước ngày 1 7 tháng 9 năm 2018.', '2018-09-17'],
    ['Gửi báo cáo trước ngày O7 tháng l1 năm 2018.', '2018-11-07'],
    ['Gửi báo cáo trước ngày 15 / 9 /2018.', '2018-09-15'],
    ['Gửi báo cáo trwớc ngày 05/11/2018.', '2018-11-05'],
    ['Gửi báo cáo trước ngày/1Stháng 7 năm 2018.', '2018-07-15'],
    ['Gửi báo cáo ưước ngày 05/11/2018.', '2018-11-05'],
    ['Gửi báo cáo trước ngày 3O/6/2O18.', '2018-06-30'],
    ['Gửi báo cáo trước ngày 20 tháng 6 năm 20 18.', '2018-06-20'],
    ['Gửi báo cáo trước ngày\n15/6/2018.', '2018-06-15'],
    ['Gửi báo cáo trước\nngày 15 tháng 6\nnăm 2018.', '2018-06-15'],
    ['Gửi báo cáo vềBộ trướcngày 15/6.', '2018-06-15'],
    ['Gửi báo cáo trước n gày 15 t háng 6 năm 2018.', '2018-06-15'],
    ['GUI BAO CAO truoc ngay 15 thang 6 nam 2018.', '2018-06-15'],
    ['Gửi báo cáo trước ngày 30/2/2019.', ''],
    ['Gửi báo cáo trước ngày 38/7/2018.', ''],
    ['Gửi báo cáo trước ngày 31 tháng 6 năm 2018.', ''],
    ['Gửi báo cáo trước ngày 15/13/2018.', ''],
    ['Gửi báo cáo trước ngày .../.../2018.', ''],
    ['Gửi báo cáo trước ngày     tháng 6 năm 2018.', ''],
    ['Gửi báo cáo về Bộ trước ngày15/6/2018.', '2018-06-15'],
    ['Gửi báo cáo trước ngày 15-6-2018.', '2018-06-15'],
    ['Gửi báo cáo trước ngày 15/06/2O18.', '2018-06-15'],
    ['Gửi báo cáo trước ngày l5/6/2018.', '2018-06-15'],
    ['Gửi báo cáo trước ngày 15 /6/ 2018.', '2018-06-15'],
    ['Gửi báo cáo trước ngày 15.6.2018', '2018-06-15'],
    ['Gửi báo cáo trước ngày 15 tháng 6năm 2018', '2018-06-15'],
    ['Gửi báo cáo trước ngày15tháng6năm2018', '2018-06-15'],
    ['Gửi báo cáo trước ngày 15 thảng 6 năm 2018', '2018-06-15'],
    ['Gửi báo cáo truớc ngày 15/6/2018', '2018-06-15'],
    ['Gửi báo cáo trứơc ngày 15/6/2018', '2018-06-15'],
    ['Gửi báo cáo trước ngảy 15/6/2018', '2018-06-15'],
    ['Gửi báo cáo trước ngày 15 tháng 6 nãm 2018', '2018-06-15'],
    ['Gửi báo cáo trước ngày 15 tháng 6 năm20I8', '2018-06-15'],
    ['Gửi báo cáo chậm nhât ngày 30/6/2018', '2018-06-30'],
    ['Gửi báo cáo chậm nhất là ngày 3 0/6/2018', '2018-06-30'],
    ['Gửi báo cáo trước ngày (15/6/2018).', '2018-06-15'],
    ['Gửi báo cáo trước ngày: 15/6/2018.', '2018-06-15'],
    ['Gửi báo cáo trước 15 tháng 6 năm 2018.', '2018-06-15'],
    ['Gửi báo cáo trước 15h, ngày 15/6/2018.', '2018-06-15'],
    ['Gửi báo cáo trước 15 giờ 30, ngày 15 tháng 6.', '2018-06-15'],
    ["Gửi báo cáo trước 15h00' ngày 15/6/2018.", '2018-06-15'],
    ['Gửi báo cáo trước 9 giờ sáng ngày 15/6/2018.', '2018-06-15'],
    ['Gửi báo cáo trong sáng ngày 15/6/2018.', '2018-06-15'],
    ['Gửi báo cáo trong ngày 15/6/2018.', '2018-06-15'],
    ['Gửi báo cáo ngay trong ngày 15/6/2018.', '2018-06-15'],
    ['Gửi báo cáo ngày 15/6/2018.', ''],
    ['Hoàn thành trong Quý ||/2019.', '2019-Q2'],
    ['Hoàn thành trong quý Ill/2018.', '2018-Q3'],
    ['Hoàn thành trong quý I1I năm 2018.', '2018-Q3'],
    ['Hoàn thành trong quí IV năm 2018.', '2018-Q4'],
    ['Hoàn thành trong tháng O9/2018.', '2018-09'],
    ['Hoàn thành trong tháng l0/2018.', '2018-10'],
    ['Trước ngày 2 2 hàng tháng gửi báo cáo.', 'monthly day<=22'],
    ['Trước ngày 22 hàng tliáng gửi báo cáo.', ''],
    ['Trước ngày 20/l2 hằng năm gửi báo cáo.', 'annual 12-20'],
    ['Trước ngày 05 tháng saugửi báo cáo.', 'monthly month+1 day<=5'],
  ])('%s → %s', (sentence, expected) => {
    expect(linesOfSentence(sentence)).toBe(expected)
  })
})

describe('a stretch of the calendar', () => {
  test.each([
    ['Hoàn thành trong quý IV/2018.', '2018-Q4'],
    ['Hoàn thành trong quý IV.', '2018-Q4'],
    ['Hoàn thành trong quý 3 năm 2018.', '2018-Q3'],
    ['Hoàn thành trong Quý III/2019.', '2019-Q3'],
    ['Trình Thủ tướng Chính phủ ban hành trong tháng 10 năm 2018.', '2018-10'],
    ['Tổ chức thực hiện xong trong tháng 11/2018.', '2018-11'],
    ['Hoàn thành việc rà soát trong năm 2019.', '2019'],
    ['Hoàn thành trước quý III năm 2019.', '2019-Q3'],
    ['Hoàn thành đến hết tháng 6/2019.', '2019-06'],
    ['Báo cáo kết quả vào cuối năm 2018.', '2018'],
    ['Hoàn thành chậm nhất trong tháng 2 năm 2019.', '2019-02'],
    ['Hoàn thành trong 6 tháng đầu năm 2020.', '2020-01..2020-06'],
    ['Trình ban hành trong 6 tháng cuối năm 2018.', '2018-07..2018-12'],
    ['Thời gian thực hiện: từ tháng 11 đến tháng 12 năm 2018.', '2018-11..2018-12'],
    ['Thời gian thực hiện: Quý II/2019.', '2019-Q2'],
    ['Thời gian hoàn thành: tháng 8/2018.', '2018-08'],
    ['Ban hành kế hoạch trong tháng 7.', '2018-07'],
    ['Hoàn thành trong quý lV/2018.', '2018-Q4'],
    ['Hoàn thành dứt điểm trong quý III, quý IV năm 2018.', '2018-07..2018-12'],
  ])('%s → %s', (sentence, expected) => {
    expect(linesOfSentence(sentence)).toBe(expected)
  })
})

describe('so long after an event', () => {
  test.each([
    ['Gửi báo cáo về Bộ trong thời hạn 30 ngày kể từ ngày ký.', 'P30D'],
    ['Gửi báo cáo về Bộ trong thời hạn 10 (mười) ngày.', 'P10D'],
    ['Đề nghị trả lời bằng văn bản trong vòng 05 ngày làm việc kể từ ngày nhận được văn bản này.', 'P5BD'],
    ['Gửi báo cáo về Bộ trong 15 ngày làm việc kể từ ngày nhận được văn bản này.', 'P15BD'],
    ['Gửi báo cáo về Bộ chậm nhất 02 tháng sau khi kết thúc hợp đồng.', 'P2M'],
    ['Báo cáo kết quả về Bộ sau 3 tháng kể từ ngày ban hành.', 'P3M'],
    ['Trong thời hạn 07 ngày kể từ ngày nhận được công văn, các đơn vị báo cáo về Sở.', 'P7D'],
    ['Báo cáo Ủy ban nhân dân tỉnh trong vòng 10 ngày sau khi kết thúc đợt kiểm tra.', 'P10D'],
    ['Thời hạn giải quyết không quá 20 ngày làm việc kể từ ngày nhận đủ hồ sơ.', 'P20BD'],
    ['Hoàn thành việc khắc phục trong vòng hai tuần.', 'P2W'],
    ['Gửi kết quả trong vòng mười lăm ngày kể từ ngày ký.', 'P15D'],
    ['Thực hiện trong vòng một năm (kể từ thời điểm bàn giao).', 'P1Y'],
    ['Gửi báo cáo trong 30 ngày, kể từ ngày nhận được Quyết định này.', 'P30D'],
  ])('%s → %s', (sentence, expected) => {
    expect(linesOfSentence(sentence)).toBe(expected)
  })
})

describe('a rhythm', () => {
  test.each([
    ['Gửi báo cáo về Bộ trước ngày 22 hàng tháng.', 'monthly day<=22'],
    ['Báo cáo gửi về Bộ chậm nhất ngày 22 hằng tháng.', 'monthly day<=22'],
    ['Báo cáo gửi về Sở vào ngày 10 hằng tháng.', 'monthly day=10'],
    ['Các đơn vị gửi báo cáo ngày 10 hàng tháng.', 'monthly day=10'],
    ['Gửi báo cáo về Bộ chậm nhất ngày 05 của tháng sau.', 'monthly month+1 day<=5'],
    ['Gửi báo cáo tháng trước ngày 05 tháng sau liền kề.', 'monthly month+1 day<=5'],
    ['Gửi báo cáo trước ngày 10 của tháng tiếp theo.', 'monthly month+1 day<=10'],
    ['Gửi báo cáo về Bộ trước ngày 15 của tháng đầu quý sau.', 'quarterly month+1 day<=15'],
    ['Báo cáo quý gửi chậm nhất ngày 10 tháng đầu tiên của quý tiếp theo.', 'quarterly month+1 day<=10'],
    ['Gửi báo cáo về Bộ trước ngày 20 tháng cuối quý.', 'quarterly day<=20'],
    ['Báo cáo quý gửi trước ngày 15 của tháng cuối quý báo cáo.', 'quarterly day<=15'],
    ['Báo cáo gửi chậm nhất vào ngày cuối cùng của tháng đầu quý sau.', 'quarterly month+1 day<=31'],
    ['Gửi báo cáo về Bộ trước ngày 15 tháng 12 hằng năm.', 'annual 12-15'],
    ['Gửi báo cáo về Bộ trước ngày 20/12 hằng năm.', 'annual 12-20'],
    ['Gửi báo cáo về Bộ trước ngày 01/02 hàng năm.', 'annual 02-01'],
    ['Báo cáo năm gửi trước ngày 15/01 năm sau.', 'annual 01-15'],
    ['Báo cáo gửi về Bộ trước ngày 25/5 và 25/11 hằng năm.', 'annual 05-25,11-25'],
    ['Định kỳ 6 tháng, hằng năm (trước ngày 25/5 và 25/11) gửi báo cáo về Bộ.', 'semiannual+annual 05-25,11-25'],
    [
      'Định kỳ 6 tháng (trước ngày 15/6) và hằng năm (trước ngày 15/12) báo cáo về Bộ.',
      'semiannual+annual 06-15,12-15',
    ],
    [
      'Định kỳ báo cáo 6 tháng trước ngày 20/6, báo cáo năm trước ngày 20/12 hằng năm.',
      'semiannual+annual 06-20,12-20',
    ],
    ['Định kỳ 06 tháng (trước ngày 15/6 và 15/12) gửi báo cáo về Bộ.', 'semiannual 06-15,12-15'],
    ['Định kỳ hằng quý gửi báo cáo về Bộ.', 'quarterly'],
    ['Định kỳ hàng năm, các Bộ báo cáo Thủ tướng Chính phủ.', 'annual'],
    ['Hằng tuần gửi báo cáo về Bộ.', 'weekly'],
    ['Định kỳ hằng tháng tổng hợp báo cáo Chủ tịch Ủy ban nhân dân tỉnh.', 'monthly'],
    ['Định kỳ vào 6 tháng và hàng năm báo cáo kết quả về Bộ.', 'semiannual+annual'],
    ['Định kỳ 6 tháng, năm báo cáo kết quả thực hiện về Bộ Nội vụ.', 'semiannual+annual'],
    ['Định kỳ hàng quý, 6 tháng, năm báo cáo về Bộ.', 'quarterly+semiannual+annual'],
    ['Thực hiện chế độ báo cáo tháng, quý, năm về Tổng cục.', 'monthly+quarterly+annual'],
    ['Báo cáo trước 16h00 thứ Sáu hằng tuần.', 'weekly fri'],
    ['Gửi số liệu về Sở vào chiều thứ Năm hàng tuần.', 'weekly thu'],
    ['Gửi báo cáo hàng tuần (trước 15 giờ thứ Năm).', 'weekly thu'],
    ['Báo cáo hàng tuần trước thứ Tư hàng tuần.', 'weekly wed'],
    [
      'Đề nghị báo cáo hàng tháng tình hình ứng dụng CNTT. Báo cáo gửi về Bộ trước ngày 22 hàng tháng.',
      'monthly day<=22',
    ],
    [
      'Báo cáo tháng gửi trước ngày 25 hàng tháng, báo cáo quý gửi trước ngày 20 tháng cuối quý.',
      'monthly day<=25;quarterly day<=20',
    ],
    ['Gửi báo cáo vềBộ trướcngày 22hàng tháng.', 'monthly day<=22'],
    ['Mỗi năm một lần, các đơn vị báo cáo về Bộ.', 'annual'],
  ])('%s → %s', (sentence, expected) => {
    expect(linesOfSentence(sentence)).toBe(expected)
  })
})

describe('what is no deadline', () => {
  test.each([
    ['Quyết định này có hiệu lực thi hành từ ngày 01/7/2018.', ''],
    ['Thông tư này có hiệu lực kể từ ngày 15 tháng 8 năm 2018.', ''],
    ['Thực hiện từ ngày 01/7/2018.', ''],
    ['Áp dụng kể từ ngày 01/01/2019 cho đến khi có văn bản thay thế.', ''],
    ['Hội nghị được tổ chức vào ngày 15/6/2018 tại Hà Nội.', ''],
    ['Thời gian họp: 8 giờ 00 ngày 20/6/2018.', ''],
    ['Mời đại diện tham dự tập huấn từ ngày 20/6/2018 đến ngày 22/6/2018.', ''],
    ['Những người sinh trước ngày 01/01/2019 được tham gia.', ''],
    ['Giấy phép đã được cấp trước ngày 01/7/2018 tiếp tục có giá trị.', ''],
    ['Cán bộ được tuyển dụng trước ngày 01/7/2018 không thuộc đối tượng này.', ''],
    ['Các hợp đồng đã ký trước ngày 15/8/2018 vẫn được thực hiện.', ''],
    ['Nghĩa vụ phát sinh trước ngày 01/7/2018 thực hiện theo quy định cũ.', ''],
    ['Số liệu tính đến ngày 30/6/2018.', ''],
    ['Báo cáo số liệu lũy kế đến hết tháng 6/2018.', ''],
    ['Tính đến hết ngày 31/12/2018, số thu đạt 90% dự toán.', ''],
    ['Đến năm 2025, phấn đấu 100% hồ sơ được xử lý trực tuyến.', ''],
    ['Mục tiêu đến hết năm 2020 đạt trên 80% dịch vụ công mức độ 4.', ''],
    ['Thực hiện kế hoạch năm 2019 của Bộ.', ''],
    ['Chương trình mục tiêu giai đoạn 2018-2020.', ''],
    ['Bộ Thông tin và Truyền thông sẽ ban hành Thông tư trong quý IV năm 2018, đề nghị các đơn vị chuẩn bị.', ''],
    ['Quyết định số 153/QĐ-TTg ngày 30/01/2019 của Thủ tướng Chính phủ.', ''],
    ['Phục vụ từ ngày 01/9/2018 đến hết ngày 30/9/2018.', ''],
    ['Treo cờ Tổ quốc từ ngày 01/9/2018 đến hết ngày 03/9/2018.', ''],
    ['Rà soát các hệ thống đã đầu tư trước ngày 01/01/2019.', ''],
    ['Tổ chức chương trình hàng năm.', ''],
    ['Phiên họp thường kỳ hàng tháng của Chính phủ.', ''],
    [
      'Tại Điều 10 Luật Quản lý thuế quy định người nộp thuế khai thuế chậm nhất là ngày thứ 20 của tháng tiếp theo.',
      '',
    ],
    ['Theo quy định tại khoản 2 Điều 5, doanh nghiệp phải nộp hồ sơ trong thời hạn 10 ngày kể từ ngày phát sinh.', ''],
    ['Công văn số 12/BTC ngày 05/3/2018 yêu cầu báo cáo trước ngày 30/3/2018, đến nay Bộ chưa nhận được báo cáo.', ''],
    [
      'Thực hiện Công văn số 1080/VPCP-KGVX về việc báo cáo Thủ tướng trước ngày 30/7/2018, Bộ đề nghị các đơn vị gửi báo cáo trước ngày 20/7/2018.',
      '2018-07-20',
    ],
    ['Giấy chứng nhận có giá trị đến hết ngày 31/12/2018.', ''],
    ['Ban chỉ đạo phòng 2 tầng 3 nhà B.', ''],
    ['Kết quả thực hiện trong 6 tháng đầu năm 2018.', ''],
    ['Thời gian gia hạn là 05 tháng kể từ ngày kết thúc thời hạn nộp thuế.', ''],
    ['Theo Nghị quyết 12 “phải báo cáo trước ngày 15/7/2018” của Hội đồng.', ''],
    ['Liên hệ: Nguyễn Văn A, điện thoại 024.3943.15/6, 0912.345.678.', ''],
  ])('%s → %s', (sentence, expected) => {
    expect(linesOfSentence(sentence)).toBe(expected)
  })
})
