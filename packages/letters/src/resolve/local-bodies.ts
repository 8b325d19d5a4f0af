/** Bodies that every province has, as they write themselves; the name of the province follows. */
export const localBodies =
  `Ủy ban nhân dân|Hội đồng nhân dân|Văn phòng Ủy ban nhân dân|Ban cán sự đảng Ủy ban nhân dân|Cục Thuế|Chi cục Thuế|Cục Hải quan|Chi cục Hải quan|Cục Thống kê|Cục Thi hành án dân sự|
Kho bạc Nhà nước|Bảo hiểm xã hội|Ngân hàng Nhà nước chi nhánh|Công an|Tòa án nhân dân|Viện kiểm sát nhân dân|Thanh tra|Tỉnh ủy|Thành ủy|
Sở Y tế|Sở Tài chính|Sở Giáo dục và Đào tạo|Sở Kế hoạch và Đầu tư|Sở Thông tin và Truyền thông|Sở Nội vụ|Sở Tư pháp|Sở Xây dựng|Sở Công Thương|
Sở Nông nghiệp và Phát triển nông thôn|Sở Nông nghiệp và Môi trường|Sở Lao động - Thương binh và Xã hội|Sở Văn hóa, Thể thao và Du lịch|Sở Văn hóa và Thể thao|
Sở Khoa học và Công nghệ|Sở Tài nguyên và Môi trường|Sở Giao thông vận tải|Sở Ngoại vụ|Sở Du lịch|Sở Dân tộc và Tôn giáo|Ban Dân tộc|Ban Quản lý các khu công nghiệp|
Phòng Giáo dục và Đào tạo|Phòng Tài chính - Kế hoạch|Đài Phát thanh và Truyền hình|Liên đoàn Lao động|Hội Nông dân|Hội Liên hiệp Phụ nữ|Đoàn TNCS Hồ Chí Minh|Ban Chỉ huy Quân sự|Bộ Chỉ huy Quân sự`
    .split('|')
    .map((name) => name.trim())

/** Departments of a province by the symbol of their numbers: S and the letters of the ministry above them. */
const departments: Record<string, string> = {
  SYT: 'Sở Y tế',
  STC: 'Sở Tài chính',
  SGDĐT: 'Sở Giáo dục và Đào tạo',
  SKHĐT: 'Sở Kế hoạch và Đầu tư',
  STTTT: 'Sở Thông tin và Truyền thông',
  SNV: 'Sở Nội vụ',
  STP: 'Sở Tư pháp',
  SXD: 'Sở Xây dựng',
  SCT: 'Sở Công Thương',
  SNN: 'Sở Nông nghiệp và Phát triển nông thôn',
  SNNPTNT: 'Sở Nông nghiệp và Phát triển nông thôn',
  SLĐTBXH: 'Sở Lao động - Thương binh và Xã hội',
  SVHTTDL: 'Sở Văn hóa, Thể thao và Du lịch',
  SKHCN: 'Sở Khoa học và Công nghệ',
  STNMT: 'Sở Tài nguyên và Môi trường',
  SGTVT: 'Sở Giao thông vận tải',
  LĐLĐ: 'Liên đoàn Lao động',
}

/** The department with this symbol, or null; its province stands elsewhere. */
export function departmentOf(symbol: string): string | null {
  return departments[symbol] ?? null
}
