import { letterKind, small } from '../text/letter-kinds.ts'
import { matchesOf } from '../text/matches-of.ts'
import { foldEach } from '../text/view.ts'

/** A rule in which a blank may be any number of blanks. */
export function spaced(source: string, flags = 'u'): RegExp {
  return new RegExp(source.replaceAll(' ', String.raw`\s+`), flags)
}

const end = String.raw`(?![\p{L}\d])`

/** Words with which the name of somebody who can be told to do something begins, small letters. */
const bodies = [
  String.raw`bộ tư lệnh|bộ chỉ huy|bộ phận|bộ(?! (?:máy|tài liệu|hồ sơ|chỉ số|tiêu chí|thủ tục|câu hỏi|luật|mã))`,
  String.raw`sở|vụ(?! việc)|tổng cục|chi cục|cục|văn phòng|thanh tra(?! (?:việc|các))|viện kiểm sát|viện`,
  String.raw`(?:uỷ|ủy) ban|ubnd|hđnd|hội đồng|ban(?! hành| đầu| ngày)|trung tâm|tổ công tác|tổ giúp việc|tổ thư ký|tổ(?= (?:chuyên gia|thẩm định|rà soát|liên ngành|biên tập|soạn thảo|kiểm tra))`,
  String.raw`cơ quan|đơn vị|doanh nghiệp|tập đoàn|tổng công ty|công ty|ngân hàng|kho bạc|bảo hiểm xã hội|bhxh|hải quan|công an|quân khu|quân chủng|binh chủng`,
  String.raw`đài|báo(?! cáo| động| gồm)|tạp chí|thông tấn xã|hội(?! nghị| thảo| họp| thi)|hiệp hội|liên minh|liên đoàn|công đoàn|tổng liên đoàn|trung ương đoàn|ban cán sự|huyện đoàn|thành đoàn|nhnn|kbnn|tand|vksnd|lđlđ|mttq|bch|bcđ|bql|mặt trận|đoàn thanh niên|tỉnh đoàn|thành đoàn|đoàn kiểm tra|đoàn thanh tra`,
  String.raw`trường(?! hợp)|đại học|học viện|phòng(?! (?:chống|ngừa|ngự))(?!,)|đội(?! ngũ)|toà án|tòa án|bệnh viện|bệnh xá|trạm|thương vụ|đại sứ quán|tổng lãnh sự quán|đoàn thanh niên|bảo tàng|thư viện|nhà văn hoá|nhà văn hóa|nhà hát|nhà khách|vườn quốc gia|khu(?= (?:công nghiệp|kinh tế|bảo tồn|chế xuất))|khoa(?! học| giáo)|thường trực|cấp (?:uỷ|ủy)|nhà xuất bản|nhà đầu tư|nhà thầu`,
  String.raw`địa phương|ngành|chủ đầu tư|chủ rừng|chủ hồ|ban quản lý|cảng vụ|cảng|chi nhánh|cơ sở|tổ chức(?= (?:chính trị|tín dụng|cá nhân|đảng|đoàn thể|công đoàn))|tỉnh|thành phố|huyện|quận|thị xã|xã(?! hội)|phường|thị trấn|khối|nhà trường`,
].join('|')

/** Words with which the office of a person begins. */
const offices = [
  'thủ trưởng|người đứng đầu|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|tổng giám đốc|cục trưởng|vụ trưởng|tổng cục trưởng',
  'viện trưởng|chánh văn phòng|chánh thanh tra|hiệu trưởng|trưởng phòng|trưởng ban|bí thư|thống đốc|bộ trưởng|thứ trưởng',
  'đồng chí|tổ trưởng|chủ nhiệm|thành viên|các ông|các bà|trưởng các|chi cục trưởng|tư lệnh|chỉ huy trưởng|phó thủ tướng',
].join('|')

/** The beginning of a name in a list, at any place; `i` so that capitals count too. */
export const bodyWord = String.raw`(?:(?:các|những|toàn thể|mọi|từng|một số|quý) )?(?:${offices}|${bodies})${end}`

/** Words that begin what somebody does; in a name they stand with a capital, so only small letters count. */
const deeds = [
  'chủ trì|phối hợp|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|làm đầu mối|là đầu mối|là cơ quan|là đơn vị|là thường trực|có ý kiến|(?<!ban |Ban |BAN )chỉ đạo|tham mưu|khẩn trương|tiếp tục|chủ động|tập trung|nghiêm túc|nghiêm chỉnh|kịp thời|thường xuyên|định kỳ|căn cứ|theo chức năng|trên cơ sở|(?<![hH]ậu )cần|phải',
  'nghiên cứu|rà soát|bố trí|cân đối|báo cáo|gửi|tổng hợp|tổng kiểm tra|tổng rà soát|tổng điều tra|tổng vệ sinh|tổng kết|sơ kết|đôn đốc|theo dõi|hướng dẫn|triển khai|thực hiện|hoàn thành|hoàn thiện|ban hành|xem xét|tiến hành|cung cấp|cập nhật|(?<!công |độc |trung |xác |dân |ngoài công )lập(?! trình)|(?<!công |chương |quy |tiến |hành |giáo |truyền |lập |hoạt |lộ |công )trình|đề xuất|(?<!ngoại )giao(?! thông| dịch| nhận| đất)|cử(?! tri)|phân công|phân bổ|phân tích|duy trì|bảo đảm|đảm bảo',
  'tăng cường|tăng|đẩy mạnh|đẩy nhanh|nâng cao|nâng cấp|quán triệt|phổ biến|tuyên truyền|(?<![Cc]uộc )vận động|(?<![cC]ác |và |, )tổ chức|xây dựng|kiểm tra|giám sát|thanh tra|quản lý|hỗ trợ|đào tạo|thẩm định|thẩm tra|phê duyệt|công bố|công khai|niêm yết|thông báo|thông tin(?! và| điện)|góp ý|tham gia|lồng ghép|huy động|bổ sung|sửa đổi|điều chỉnh|điều tra|điều động|xử lý|xử phạt|giải quyết|khắc phục|sẵn sàng|tích cực|kiểm soát|chuẩn bị|đăng ký|đề nghị|yêu cầu|kiến nghị|thống nhất|thống kê|xin|trân trọng|kính|cho phép|kết luận|nhấn mạnh|hạch toán|nhận được|chấn chỉnh',
  'sớm|nhanh chóng|ưu tiên|sử dụng|áp dụng|chấp hành|tuân thủ|(?<!chữ |đăng )ký|bàn giao|tiếp nhận|tiếp thu|tạm dừng|dừng|(?<![hH]àng )không|sẽ|đã|đang|vẫn|kiện toàn|thành lập|sắp xếp|cam kết|bồi dưỡng|tập huấn|tiết giảm|tiết kiệm|thu hồi|cắt giảm|nắm|đánh giá|xác định|xác nhận|xác minh|lựa chọn|khai thác|vận hành|kết nối|tích hợp|thí điểm|nhân rộng|khuyến khích|tôn vinh|biểu dương|lấy ý kiến|giải trình|quy định|chia sẻ|số hoá|số hóa|nộp|kêu gọi|quyết định|cho ý kiến|liên hệ|trao đổi|làm việc|làm rõ|giới thiệu|quan tâm|quyết liệt|trực tiếp',
  'phát hiện|phát động|phát huy|hưởng ứng|đồng thời|trước mắt|trong(?! (?:toàn )?(?:ngành|tỉnh|nước|hệ thống|cả nước))|theo|để|nhằm|khi|nếu|tại(?! \\p{Lu})|vào|trước|ngay|lưu ý|chú ý|bám sát|phấn đấu|mở|đưa|tạo điều kiện|tạo lập|dành|trích|(?<!vận )chuyển|cùng(?! cấp)|nêu rõ|biết|đẩy|siết|kéo|hạn chế|ngăn chặn|đối chiếu|đăng tải|khảo sát|giảm(?! nghèo)|tháo gỡ|giữ|cấp(?! (?:tỉnh|huyện|xã|trên|dưới|cao|bộ|cơ|ủy|uỷ|trung|quốc|ngành|thành|phòng|sở|học|nước|thoát))|tư vấn|trả lời|tính toán|thanh toán|quyết toán|giải ngân|phát hành|vận chuyển|xuất cấp|mời|dự(?! án| toán| báo| thảo| phòng| trữ)|(?<!tiếp |chứng |công )nhận|thu thập|thường trực(?= 24)|hành động|phục vụ|chăm lo|đề cao|gương mẫu|xuất bản|(?<!phòng, |Phòng, |phòng |tra |tranh )chống|phát(?! thanh| triển| hành)|di dời|trồng(?! trọt)|treo|sửa chữa|nạo vét|dọn|thu gom|khôi phục|tôn tạo|giữ gìn|chỉnh trang|tặng|trao(?! đổi)|cho vay|cấp phát|kiểm kê|kiểm đếm|tuyển|bình chọn|họp|kê khai|lắp đặt|lắp|đóng|mua sắm|bảo dưỡng|phụ trách|rút|hoàn trả|chi trả|khám(?= )|điều hành|điều phối|khởi công|thi công|bố phòng|trang bị|cải tạo|cải thiện|đổi mới|phấn đấu|nỗ lực|gương mẫu|quan trắc|đo đạc|lấy mẫu|truy thu|truy xuất|tịch thu|xét|bầu|kiểm điểm|làm sạch|thuyết minh|giải đáp|hoàn chỉnh|hoàn tất|thu xếp|chấm dứt|khởi tố|trưng bày|biên soạn|soạn thảo|kỷ luật|luân chuyển|bổ nhiệm|phun|cảnh báo|dự báo|in ấn|sản xuất|kinh doanh|tiêu thụ|bình ổn|niêm phong|tiêu hủy|tiêu huỷ|khoanh vùng|cách ly|truy vết|xét nghiệm|khai báo|đón|chia|tách|sáp nhập|hợp nhất|chuyển đổi|giải thể|đối thoại|gặp gỡ|lắng nghe|hạ|thay thế|thay đổi|(?<![vV]iệc )làm|tập hợp|khơi thông|gia cố|tu bổ|trùng tu|đền bù|bồi thường|giải tỏa|giải toả|giải phóng|cưỡng chế|phân luồng|điều tiết|(?<![tT]rợ )giúp(?! việc)|giám định|cấp giấy|cấp phép|phòng ngừa|đấu tranh|biểu diễn|viết bài|đưa tin|phát sóng|đăng|quảng bá|xúc tiến|thu hút|mời gọi|bảo vệ|bảo quản|bán|vay|nhập dữ liệu|quy hoạch|phân cấp|phân luồng|khoán|thuê|đấu giá|đấu thầu|nghiệm thu|giải mã|chấn hưng|bình xét|bình chọn|trao tặng|vinh danh|truy tặng|thăm|tham khảo|tiếp dân|rút kinh nghiệm|khẩn cấp|khắc phục|gấp rút|thận trọng|mạnh dạn|chặt chẽ|chính thức|cùng nhau|có(?! liên quan| thẩm quyền| tên| trụ sở| chức năng| uy tín| nhu cầu)',
].join('|')

/** Deeds that also stand inside the names of bodies: "cơ quan quản lý", "Đội Quản lý trật tự xây dựng đô thị". */
const inNames =
  /^(?:quản lý|giám sát|xây dựng|kiểm soát|hỗ trợ|đào tạo|tổ chức|tư vấn|cung cấp|sử dụng|khai thác|xử lý|tiếp nhận|chủ trì|tham mưu|đăng ký|kiểm tra|thanh tra|nghiên cứu|điều tra|vận hành|thẩm định|bồi dưỡng|thực hiện|thông tin|có|phục vụ|bảo vệ|bảo quản|sản xuất|kinh doanh|quy hoạch|giám định|đấu giá|đấu thầu|khen thưởng|giải phóng|khai báo|dự báo|cảnh báo|xúc tiến|điều tiết|cấp|ban hành|thường trực)/u

const inNamesBare =
  /^(?:quan ly|giam sat|xay dung|kiem soat|ho tro|dao tao|to chuc|cung cap|su dung|khai thac|xu ly|tiep nhan|kiem tra|thanh tra|nghien cuu|dieu tra|van hanh|tham dinh|thong tin|phuc vu|ban hanh|thuong truc|giao duc|quyet dinh)/

const deed = spaced(String.raw`(?:${deeds})${end}`, 'uy')

/** The words of the deed that begins at a place; null when none does. */
function deedAt(text: string, at: number): string | null {
  deed.lastIndex = at
  return deed.exec(text)?.[0] ?? null
}

/** Where words of small letters begin behind the first character. */
function* smallWords(text: string): Generator<number> {
  for (let at = 1; at < text.length; at += 1)
    if (letterKind(text, at) === small && letterKind(text, at - 1) === 0 && !/\d/.test(text[at - 1] as string)) yield at
}
/** "… xây dựng và Chất lượng công trình": the name goes on behind what looked like a deed. */
const named = /^\p{Ll}+\s+\p{Ll}+(?:\s+\p{Ll}+){0,3}\s+và\s+\p{Lu}/u
const belongs = spaced(String.raw`^[^,;:]{0,60}\svà (?:${bodies})${end}`, 'iu')
const surely = spaced(
  String.raw`^[^,;:.()]{0,60}?(?<![\p{L}])(?:chủ trì|phối hợp với|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ)${end}`,
)
const short = spaced(
  String.raw`^(?:(?:các|những|từng|một số) )?(?:cơ quan|đơn vị|doanh nghiệp|tổ chức|ban|đội|tổ|ban quản lý|cơ sở|chủ đầu tư|thành viên|người|bộ phận|phòng|cục|vụ|viện|trung tâm|chi cục|ban quản lý dự án|ban quản lý các dự án|ban quản lý dự án đầu tư|nhà|công ty)$`,
  'iu',
)
const headless = spaced(
  String.raw`^(?:các )?(?:ban quản lý|ban ql) (?:các )?dự án(?: đầu tư)?(?: và)?(?: xây dựng)?$`,
  'iu',
)

/** Where the names that begin a stretch end and what they do begins; -1 when the stretch says no deed. */
export function deedAfter(names: string): number {
  const found = spelledDeed(names)
  return found !== -1 && found < 45 ? found : misspelledDeed(names, found)
}

/** The same words where a scan lost or changed their marks: "trién khai", "day manh". */
const bare = new RegExp(
  String.raw`(?<![a-z\d])(?:${[...new Set(foldEach(deeds).match(/(?<=^|\|)[a-z]+ [a-z ]+(?=\||$)/g))].join('|')})(?![a-z\d])`,
  'g',
)

/** A deed further behind the names than this is another's. */
const nearby = 200

function misspelledDeed(names: string, found: number): number {
  const before = names.slice(0, found === -1 ? nearby : Math.min(found, nearby))
  for (const { index, 0: words } of matchesOf(bare, foldEach(before).replace(/\s/g, ' '))) {
    const said = names.slice(index, index + words.length)
    const isName = said !== said.toLowerCase() || inNamesBare.test(words) || said === words
    if (index > 0 && !isName) return index
  }
  return found
}

function spelledDeed(names: string): number {
  let done = 1
  for (const index of smallWords(names)) {
    const words = index < done ? null : deedAt(names, index)
    if (words === null) continue
    done = index + words.length
    const before = names.slice(0, index).trim()
    const last = before.slice(before.search(/[^,]*$/)).trim()
    if (/(?:^|\s)(?:được|bị|và)$/u.test(before)) continue
    if (inNames.test(words)) {
      if (short.test(before) || short.test(last.replace(/^(?:và|hoặc)\s+/u, ''))) continue
      if (headless.test(before)) continue
      if (named.test(names.slice(index)) && !belongs.test(names.slice(index))) continue
      if (surely.test(names.slice(index + words.length)) && !words.startsWith('chủ trì')) continue
    }
    return index
  }
  return -1
}

/** Further words with which an order begins, too common or too rare inside names to end one. */
const orders = spaced(
  String.raw`^(?:gấp rút|chọn|ra quân|lắp đặt|lắp|phủ|mua|bán|vá|đóng|xoá|xóa|tiêm|trồng|quảng bá|phòng, chống|bảo vệ|chuyển đổi|phát triển|cải cách|đổi mới|chấn chỉnh|kiểm kê|tổng rà soát|tổng kết|sơ kết|cải tạo|thay thế|hiện đại hoá|hiện đại hóa|cơ cấu|đầu tư|thúc đẩy|bình xét|làm tốt|làm rõ|coi trọng|hình thành|chuẩn hoá|chuẩn hóa|quy hoạch|củng cố|gắn|tập hợp|tham khảo|dừng|lấy|khoá|khóa|cắt|giải toả|giải tỏa|giải phóng|khởi công|thi công|nạo vét|truyền thông|đề cử|hưởng ứng|quyên góp|tiêu huỷ|tiêu hủy|cấp phát|tổng hợp|đề ra|viết|xin|hoàn trả|hoàn tất|hoàn)${end}`,
  'iu',
)

/** Whether words begin with what is to be done, and name nobody who does it. */
export function beginsWithDeed(words: string): boolean {
  const [first] = words.trimStart()
  if (first === undefined) return false
  if (orders.test(words.trimStart())) return true
  return deedAt(first.toLowerCase() + words.trimStart().slice(1), 0) !== null
}
