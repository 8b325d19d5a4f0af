import { syllableKey } from './syllable-key.ts'

/** Family names as they are written, of two that fold alike the more frequent first. */
export const familyNames: readonly string[] =
  `Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đào Đinh Lâm Trịnh Đoàn Mai Trương Cao Lương
  Hà Thái Tạ Tô Lưu Tống Chu Châu Tăng Quách Kiều La Khuất Nghiêm Vương Phùng Thạch Sơn Danh Kim Mã Nông Bế Triệu Hứa
  Giang Liêu Ông Âu Từ Văn Mạc Phí Tôn Quản Quang Ninh Bạch Cù Khổng Lò Lộc Sầm Hậu Đàm Diệp Doãn Hàn Kha Giáp Thân
  Thiều Tiêu Ung Viên An Bàng Cấn Cung Du Gia Hình Hồng Khương Khiếu Lăng Lữ Lại Lã Mẫn Mông Nhâm Nhữ Phó Sái Sùng
  Thẩm Thi Thào Thịnh Tòng Trang Triều Trà Ứng Uông Vi Viêm Y A Hạng Giàng Cầm Đèo Điêu Ksor Rmah Siu Đồng Đậu Đới Bá
  Biện Chử Cồ Đường Ngụy Lục Ma Vừ Lầu Vàng Lù Tẩn Ngọc Xuân Hầu Rơ Bành`.split(/\s+/)

/** Those that are rare, or everyday words that also begin a heading: a name only where one is expected. */
const doubtful = new Set(
  `Sơn Danh Mã Liêu Âu Văn Quang Cù Khổng Lộc Sầm Hậu Diệp Hàn Kha Giáp Thiều Tiêu Ung An Bàng Cấn Cung Du Gia Hình
  Hồng Khương Khiếu Lăng Lữ Lại Lã Mẫn Mông Nhữ Phó Sái Thẩm Thi Thịnh Tòng Trang Triều Trà Uông Viêm A Hạng Cầm Đèo
  Điêu Ksor Rmah Đậu Đới Bá Bành Biện Chử Cồ Đường Ngụy Lầu Tẩn Ngọc Xuân`.split(/\s+/),
)

/** Family names that begin a name wherever they stand, in the form in which syllables are compared. */
export const sureFamilyNames: ReadonlySet<string> = new Set(
  familyNames.filter((name) => !doubtful.has(name)).map((name) => syllableKey(name).marked),
)

/** Family names that stay family names when a copy lost or changed their accents. */
export const unmistakableFamilyNames: ReadonlySet<string> = new Set(
  'nguyen tran pham huynh hoang trinh bui phung le'.split(' '),
)
