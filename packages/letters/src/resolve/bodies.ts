/** A body that issues documents but is not in the register of agencies: its symbol, name, and the body above it. */
export type Body = { symbol: string; name: string; parent: string | null }

/** Symbol | name | parent. Names as the bodies write them; several names of one symbol follow each other in time. */
const lines = `
TTg|Thủ tướng Chính phủ|
CP|Chính phủ|
QH|Quốc hội|
UBTVQH|Ủy ban thường vụ Quốc hội|Quốc hội
CTN|Chủ tịch nước|
TW|Ban Chấp hành Trung ương|
VPCP|Văn phòng Chính phủ|
TTCP|Thanh tra Chính phủ|
NHNN|Ngân hàng Nhà nước Việt Nam|
UBDT|Ủy ban Dân tộc|
BHXH|Bảo hiểm xã hội Việt Nam|
KTNN|Kiểm toán Nhà nước|
TANDTC|Tòa án nhân dân tối cao|
VKSNDTC|Viện kiểm sát nhân dân tối cao|
VKSTC|Viện kiểm sát nhân dân tối cao|
TLĐ|Tổng Liên đoàn Lao động Việt Nam|
MTTW|Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam|
BTC|Bộ Tài chính|
BYT|Bộ Y tế|
BNV|Bộ Nội vụ|
BTP|Bộ Tư pháp|
BCA|Bộ Công an|
BQP|Bộ Quốc phòng|
BNG|Bộ Ngoại giao|
BXD|Bộ Xây dựng|
BCT|Bộ Công Thương|
BGTVT|Bộ Giao thông vận tải|
BGDĐT|Bộ Giáo dục và Đào tạo|
BKHĐT|Bộ Kế hoạch và Đầu tư|
BKHCN|Bộ Khoa học và Công nghệ|
BTTTT|Bộ Thông tin và Truyền thông|
BTNMT|Bộ Tài nguyên và Môi trường|
BLĐTBXH|Bộ Lao động - Thương binh và Xã hội|
BNNPTNT|Bộ Nông nghiệp và Phát triển nông thôn|
BNN|Bộ Nông nghiệp và Phát triển nông thôn|
BNNMT|Bộ Nông nghiệp và Môi trường|
BDTTG|Bộ Dân tộc và Tôn giáo|
BVHTTDL|Bộ Văn hóa, Thể thao và Du lịch|
TCT|Tổng cục Thuế|Bộ Tài chính
TCHQ|Tổng cục Hải quan|Bộ Tài chính
KBNN|Kho bạc Nhà nước|Bộ Tài chính
UBCK|Ủy ban Chứng khoán Nhà nước|Bộ Tài chính
TCTK|Tổng cục Thống kê|Bộ Kế hoạch và Đầu tư
TCLN|Tổng cục Lâm nghiệp|Bộ Nông nghiệp và Phát triển nông thôn
TCTS|Tổng cục Thủy sản|Bộ Nông nghiệp và Phát triển nông thôn
TCTL|Tổng cục Thủy lợi|Bộ Nông nghiệp và Phát triển nông thôn
TCĐBVN|Tổng cục Đường bộ Việt Nam|Bộ Giao thông vận tải
TCMT|Tổng cục Môi trường|Bộ Tài nguyên và Môi trường
TCQLĐĐ|Tổng cục Quản lý đất đai|Bộ Tài nguyên và Môi trường
TCTHADS|Tổng cục Thi hành án dân sự|Bộ Tư pháp
TCDS|Tổng cục Dân số - Kế hoạch hóa gia đình|Bộ Y tế
TCDN|Tổng cục Dạy nghề|Bộ Lao động - Thương binh và Xã hội
TCGDNN|Tổng cục Giáo dục nghề nghiệp|Bộ Lao động - Thương binh và Xã hội
QLD|Cục Quản lý Dược|Bộ Y tế
ATTP|Cục An toàn thực phẩm|Bộ Y tế
BVTV|Cục Bảo vệ thực vật|Bộ Nông nghiệp và Phát triển nông thôn
HKVN|Cục Hàng không Việt Nam|Bộ Giao thông vận tải
GSQL|Cục Giám sát quản lý về Hải quan|Tổng cục Hải quan
HĐTP|Hội đồng Thẩm phán Tòa án nhân dân tối cao|
TGPL|Cục Trợ giúp pháp lý|Bộ Tư pháp
TY|Cục Thú y|Bộ Nông nghiệp và Phát triển nông thôn`

/** Every body of the list. */
export const bodies: readonly Body[] = lines
  .trim()
  .split('\n')
  .map((line) => line.split('|'))
  .map(([symbol = '', name = '', parent = '']): Body => ({ symbol, name, parent: parent === '' ? null : parent }))
/** The names of these bodies. */
export const bodyNames: readonly string[] = [...new Set(bodies.map(({ name }) => name))]
const bySymbol = new Map(bodies.map((body) => [body.symbol, body]))

/** The body with this symbol in the numbers of documents, or null. */
export function knownBody(symbol: string): Body | null {
  return bySymbol.get(symbol) ?? bySymbol.get(symbol.replace(/\d{1,2}$/, '')) ?? null
}
