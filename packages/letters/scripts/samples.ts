/** A letter of our own writing in the national format: invented, marked as a sample inside, worth nothing. */
export type SampleLetter = {
  file: string
  formats: ('docx' | 'doc' | 'pdf')[]
  issuer: string[]
  number: string
  subject: string
  /** The name of the type in capitals; letters (công văn) have none. */
  title: string | null
  placeAndDate: string
  addressees: string[]
  body: string[]
  recipients: string[]
  signature: string[]
}

const ministry = ['BỘ THÔNG TIN VÀ TRUYỀN THÔNG']
const everyone = [
  'Các Bộ, cơ quan ngang Bộ, cơ quan thuộc Chính phủ',
  'Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương',
]
const invented = 'Nội dung, số hiệu và người ký trong văn bản mẫu này đều do phần mềm vnit đặt ra để dùng thử.'

export const samples: SampleLetter[] = [
  {
    file: 'mau-1-bao-cao-hang-thang',
    formats: ['docx', 'doc', 'pdf'],
    issuer: ministry,
    number: 'Số: 9001/BTTTT-THH',
    subject: 'báo cáo hằng tháng về thư điện tử công vụ (văn bản mẫu)',
    title: null,
    placeAndDate: 'Hà Nội, ngày 05 tháng 01 năm 2016',
    addressees: everyone,
    body: [
      'Căn cứ Quyết định số 80/2014/QĐ-TTg ngày 30/12/2014 của Thủ tướng Chính phủ quy định thí điểm về thuê dịch vụ công nghệ thông tin trong cơ quan nhà nước, Bộ Thông tin và Truyền thông đề nghị Quý cơ quan:',
      '1. Rà soát danh sách hộp thư điện tử công vụ của cơ quan và các đơn vị trực thuộc.',
      '2. Báo cáo hằng tháng số hộp thư đang dùng và số văn bản gửi qua thư điện tử, gửi về Bộ Thông tin và Truyền thông (Cục Tin học hóa) trước ngày 20 hằng tháng. Báo cáo được thực hiện từ tháng 02/2016.',
      '3. Phân công một đầu mối liên hệ và thông báo về Cục Tin học hóa chậm nhất ngày 31 tháng 01 năm 2016.',
      invented,
      'Trân trọng./.',
    ],
    recipients: [
      'Như trên;',
      'Bộ trưởng (để b/c);',
      'Sở Thông tin và Truyền thông các tỉnh, thành phố trực thuộc TW;',
      'Lưu: VT, THH (110b).',
    ],
    signature: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Nguyễn Văn Mẫu'],
  },
  {
    file: 'mau-2-ra-soat-trang-thong-tin',
    formats: ['docx', 'pdf'],
    issuer: ministry,
    number: 'Số: 9002/BTTTT-CNTT',
    subject: 'rà soát khả năng tiếp cận của trang thông tin điện tử (văn bản mẫu)',
    title: null,
    placeAndDate: 'Hà Nội, ngày 14 tháng 9 năm 2016',
    addressees: everyone,
    body: [
      'Thực hiện Chỉ thị số 24/CT-TTg ngày 17 tháng 9 năm 2012 của Thủ tướng Chính phủ, Bộ Thông tin và Truyền thông đề nghị Quý cơ quan triển khai một số nội dung sau:',
      '1. Tổ chức kiểm tra trang thông tin điện tử của cơ quan theo bảng kiểm kèm theo và hoàn thành trong quý IV năm 2016.',
      '2. Lập báo cáo kết quả kiểm tra, nêu rõ khó khăn, vướng mắc, gửi về Bộ Thông tin và Truyền thông (Vụ CNTT) trước ngày 15/12/2016 để tổng hợp.',
      '3. Duy trì việc kiểm tra trong các năm tiếp theo.',
      invented,
      'Trân trọng./.',
    ],
    recipients: ['Như trên;', 'Lưu: VT, CNTT (120b).'],
    signature: ['TL. BỘ TRƯỞNG', 'VỤ TRƯỞNG VỤ CÔNG NGHỆ THÔNG TIN', 'Trần Thị Thử'],
  },
  {
    file: 'mau-3-gui-mot-co-quan',
    formats: ['doc', 'pdf'],
    issuer: ministry,
    number: 'Số: 9003/BTTTT-KHTC',
    subject: 'bổ sung hồ sơ thử nghiệm (văn bản mẫu)',
    title: null,
    placeAndDate: 'Hà Nội, ngày 02 tháng 3 năm 2017',
    addressees: ['Sở Thông tin và Truyền thông tỉnh Trà Vinh'],
    body: [
      'Trả lời văn bản số 9999/STTTT-CNTT ngày 20/02/2017 của Quý Sở về hồ sơ thử nghiệm, Bộ Thông tin và Truyền thông đề nghị Quý Sở bổ sung bảng kê thiết bị và gửi báo cáo về Bộ Thông tin và Truyền thông (Vụ Kế hoạch - Tài chính) trong thời hạn 30 ngày kể từ ngày ký văn bản này.',
      invented,
      'Trân trọng./.',
    ],
    recipients: ['Như trên;', 'Lưu: VT, KHTC.'],
    signature: ['TUQ. BỘ TRƯỞNG', 'VỤ TRƯỞNG', 'Lê Văn Nháp'],
  },
  {
    file: 'mau-4-chi-thi',
    formats: ['docx'],
    issuer: ministry,
    number: 'Số: 90/CT-BTTTT',
    subject: 'tiết kiệm giấy trong các đơn vị thuộc Bộ (văn bản mẫu)',
    title: 'CHỈ THỊ',
    placeAndDate: 'Hà Nội, ngày 10 tháng 8 năm 2018',
    addressees: [],
    body: [
      'Để giảm lượng giấy in trong công việc hằng ngày, Bộ trưởng Bộ Thông tin và Truyền thông yêu cầu các cơ quan, đơn vị thuộc Bộ:',
      '1. Tăng cường trao đổi văn bản điện tử, chỉ in khi thật cần thiết.',
      '2. Văn phòng Bộ chủ trì, phối hợp với Vụ Công nghệ thông tin, Vụ Kế hoạch - Tài chính xây dựng định mức giấy in, trình Bộ trưởng trước ngày 30/9/2018.',
      '3. Định kỳ hằng quý, các đơn vị gửi báo cáo lượng giấy đã dùng về Văn phòng Bộ trước ngày 10 của tháng đầu quý sau.',
      invented,
    ],
    recipients: ['Bộ trưởng, các Thứ trưởng;', 'Các cơ quan, đơn vị thuộc Bộ;', 'Lưu: VT, VP.'],
    signature: ['BỘ TRƯỞNG', 'Phạm Thị Giả Định'],
  },
  {
    file: 'mau-5-huong-dan-dia-phuong',
    formats: ['pdf'],
    issuer: ministry,
    number: 'Số: 9005/BTTTT-CNTT',
    subject: 'phối hợp tổ chức Ngày hội thử nghiệm phần mềm (văn bản mẫu)',
    title: null,
    placeAndDate: 'Hà Nội, ngày 20 tháng 5 năm 2019',
    addressees: [
      'Ủy ban nhân dân các tỉnh, thành phố trực thuộc Trung ương',
      'Sở Thông tin và Truyền thông các tỉnh, thành phố trực thuộc Trung ương',
    ],
    body: [
      'Bộ Thông tin và Truyền thông dự kiến tổ chức Ngày hội thử nghiệm phần mềm và đề nghị:',
      '1. Ủy ban nhân dân các tỉnh, thành phố chỉ đạo Sở Thông tin và Truyền thông tổ chức giới thiệu Ngày hội đến doanh nghiệp trên địa bàn;',
      '2. Các Sở Thông tin và Truyền thông tổng hợp danh sách phần mềm đăng ký, gửi về Bộ Thông tin và Truyền thông (Vụ CNTT) đến hết ngày 30 tháng 6 năm 2019; báo cáo kết quả tham gia về Bộ Thông tin và Truyền thông theo quy định.',
      'Bộ Thông tin và Truyền thông sẽ ban hành Quy chế Ngày hội thử nghiệm phần mềm trong tháng 6 năm 2019.',
      invented,
      'Trân trọng./.',
    ],
    recipients: ['Như trên;', 'Lưu: VT, CNTT (150b).'],
    signature: ['KT. BỘ TRƯỞNG', 'THỨ TRƯỞNG', 'Hoàng Văn Ví Dụ'],
  },
  {
    file: 'mau-6-thong-bao',
    formats: ['doc'],
    issuer: ministry,
    number: 'Số: 96/TB-BTTTT',
    subject: 'kết luận cuộc họp giao ban thử nghiệm (văn bản mẫu)',
    title: 'THÔNG BÁO',
    placeAndDate: 'Hà Nội, ngày 07 tháng 11 năm 2019',
    addressees: [],
    body: [
      'Tại cuộc họp giao ban, Thứ trưởng yêu cầu các đơn vị thuộc Bộ:',
      '- Vụ Công nghệ thông tin chủ trì, phối hợp với Cục Tin học hóa hoàn thiện dự thảo bảng kiểm, chậm nhất ngày 30 tháng 11 năm 2019.',
      '- Cục An toàn thông tin rà soát các hệ thống dùng chung và báo cáo hằng năm về Văn phòng Bộ trước ngày 15 tháng 12 hằng năm.',
      '- Văn phòng Bộ đôn đốc việc thực hiện Thông báo này.',
      invented,
    ],
    recipients: ['Các đơn vị thuộc Bộ;', 'Lưu: VT, VP.'],
    signature: ['TL. BỘ TRƯỞNG', 'CHÁNH VĂN PHÒNG', 'Đỗ Thị Mẫu Đơn'],
  },
]
