import { foldEach } from './fold-each.ts'

/** Where documents are dated: the provinces and cities since 2004, and towns that are seats of issuers. */
const names =
  `Hà Nội|Hồ Chí Minh|Hải Phòng|Đà Nẵng|Cần Thơ|Huế|An Giang|Bà Rịa - Vũng Tàu|Bà Rịa|Vũng Tàu|Bắc Giang|Bắc Kạn|Bắc Cạn|Bạc Liêu|
Bắc Ninh|Bến Tre|Bình Định|Bình Dương|Bình Phước|Bình Thuận|Cà Mau|Cao Bằng|Đắk Lắk|Đắc Lắc|Đắk Nông|Điện Biên|Điện Biên Phủ|Đồng Nai|
Đồng Tháp|Gia Lai|Hà Giang|Hà Nam|Hà Tây|Hà Tĩnh|Hải Dương|Hậu Giang|Hòa Bình|Hưng Yên|Khánh Hòa|Kiên Giang|Kon Tum|Lai Châu|Lâm Đồng|
Lạng Sơn|Lào Cai|Long An|Nam Định|Nghệ An|Ninh Bình|Ninh Thuận|Phú Thọ|Phú Yên|Quảng Bình|Quảng Nam|Quảng Ngãi|Quảng Ninh|Quảng Trị|
Sóc Trăng|Sơn La|Tây Ninh|Thái Bình|Thái Nguyên|Thanh Hóa|Thừa Thiên Huế|Thừa Thiên - Huế|Tiền Giang|Trà Vinh|Tuyên Quang|Vĩnh Long|Vĩnh Phúc|
Yên Bái|Việt Trì|Vinh|Nha Trang|Đà Lạt|Buôn Ma Thuột|Pleiku|Biên Hòa|Thủ Dầu Một|Mỹ Tho|Long Xuyên|Rạch Giá|Quy Nhơn|Tuy Hòa|Tam Kỳ|Đông Hà|
Đồng Hới|Phan Thiết|Phan Rang - Tháp Chàm|Phan Rang|Hạ Long|Móng Cái|Vĩnh Yên|Phủ Lý|Cao Lãnh|Vị Thanh|Tân An|Gia Nghĩa|Đồng Xoài|Hội An|
Hà Đông|Sa Đéc|Châu Đốc|Cam Ranh|Bảo Lộc|Uông Bí|Cẩm Phả|Sầm Sơn|Chí Linh|Từ Sơn|Phổ Yên|Sông Công`
    .split('|')
    .map((name) => name.trim())
    .filter(Boolean)

const key = (name: string) => foldEach(name).replace(/[^a-z]/g, '')
const byKey = new Map(names.map((name) => [key(name), name]))
/** "Thừa Thiên Huế" beside "Thừa Thiên - Huế": a name is given back as it is written. */
const undashed = new Map(names.filter((name) => !name.includes('-')).map((name) => [key(name), name]))

/** A rule for any of the places in folded text; blanks may be lost and dashes may be any. */
export const placePattern = names
  .map((name) => foldEach(name))
  .toSorted((a, b) => b.length - a.length)
  .map((name) => name.replaceAll(/ ?- ?/g, String.raw`\s*[-–]?\s*`).replaceAll(' ', String.raw`\s?`))
  .join('|')

/** The place with this name, whatever became of its accents and blanks; null when it is not a known one. */
export function placeNamed(words: string): string | null {
  const known = key(words)
  return (/[-–]/.test(words) ? undefined : undashed.get(known)) ?? byKey.get(known) ?? null
}
