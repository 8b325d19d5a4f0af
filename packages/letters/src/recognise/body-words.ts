/** A rule in which a blank may be any number of blanks. */
export function spaced(source: string, flags = 'u'): RegExp {
  return new RegExp(source.replaceAll(' ', String.raw`\s+`), flags)
}

const end = String.raw`(?![\p{L}\d])`

/** Words with which the name of somebody who can be told to do something begins, small letters. */
const bodies = [
  String.raw`bộ tư lệnh|bộ chỉ huy|bộ phận|bộ(?! (?:máy|tài liệu|hồ sơ|chỉ số|tiêu chí|thủ tục|câu hỏi|luật|mã))`,
  String.raw`sở|vụ(?! việc)|tổng cục|chi cục|cục|văn phòng|thanh tra(?! (?:việc|các))|viện kiểm sát|viện`,
  String.raw`(?:uỷ|ủy) ban|ubnd|hđnd|hội đồng|ban(?! hành| đầu| ngày)|trung tâm|tổ công tác|tổ giúp việc|tổ thư ký|tổ (?=chuyên gia|thẩm định|rà soát|liên ngành|\p{Lu})`,
  String.raw`cơ quan|đơn vị|doanh nghiệp|tập đoàn|tổng công ty|công ty|ngân hàng|kho bạc|bảo hiểm xã hội|bhxh|hải quan|công an|quân khu|quân chủng|binh chủng`,
  String.raw`đài|báo(?! cáo| động| gồm)|tạp chí|thông tấn xã|hội(?! nghị| thảo| họp| thi)|hiệp hội|liên minh|liên đoàn|mặt trận|đoàn thanh niên|tỉnh đoàn|thành đoàn|đoàn kiểm tra|đoàn thanh tra`,
  String.raw`trường(?! hợp)|đại học|học viện|phòng(?! (?:chống|ngừa|ngự))(?!,)|đội(?! ngũ)|toà án|tòa án|bệnh viện|trạm|khoa(?! học| giáo)|thường trực|cấp (?:uỷ|ủy)|nhà xuất bản|nhà đầu tư|nhà thầu`,
  String.raw`địa phương|ngành|chủ đầu tư|chủ rừng|chủ hồ|ban quản lý|cảng vụ|cảng|chi nhánh|cơ sở|tổ chức (?=chính trị|tín dụng|cá nhân|\p{Lu})|tỉnh|thành phố|huyện|quận|thị xã|xã|phường|thị trấn|khối|nhà trường`,
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
  'nghiên cứu|rà soát|bố trí|cân đối|báo cáo|gửi|tổng hợp|đôn đốc|theo dõi|hướng dẫn|triển khai|thực hiện|hoàn thành|hoàn thiện|ban hành|xem xét|tiến hành|cung cấp|cập nhật|(?<!công |độc |trung |xác |dân |ngoài công )lập(?! trình)|(?<!công |chương |quy |tiến |hành |giáo |truyền |lập |hoạt )trình|đề xuất|giao(?! thông| dịch| nhận| đất)|cử(?! tri)|phân công|phân bổ|phân tích|duy trì|bảo đảm|đảm bảo',
  'tăng cường|tăng|đẩy mạnh|đẩy nhanh|nâng cao|nâng cấp|quán triệt|phổ biến|tuyên truyền|(?<![Cc]uộc )vận động|(?<!các |và |, )tổ chức|xây dựng|kiểm tra|giám sát|thanh tra|quản lý|hỗ trợ|đào tạo|thẩm định|thẩm tra|phê duyệt|công bố|công khai|niêm yết|thông báo|thông tin(?! và| điện)|góp ý|tham gia|lồng ghép|huy động|bổ sung|sửa đổi|điều chỉnh|điều tra|điều động|xử lý|xử phạt|giải quyết|khắc phục|sẵn sàng|tích cực|kiểm soát|chuẩn bị|đăng ký|đề nghị|yêu cầu|thống nhất|thống kê',
  'sớm|nhanh chóng|ưu tiên|sử dụng|áp dụng|chấp hành|tuân thủ|(?<!chữ |đăng )ký|bàn giao|tiếp nhận|tiếp thu|tạm dừng|dừng|(?<![hH]àng )không|sẽ|đã|đang|vẫn|kiện toàn|thành lập|sắp xếp|cam kết|bồi dưỡng|tập huấn|tiết giảm|tiết kiệm|thu hồi|cắt giảm|nắm|đánh giá|xác định|xác nhận|xác minh|lựa chọn|khai thác|vận hành|kết nối|tích hợp|thí điểm|nhân rộng|khuyến khích|tôn vinh|biểu dương|lấy ý kiến|giải trình|quy định|chia sẻ|số hoá|số hóa|nộp|kêu gọi|quyết định|cho ý kiến|liên hệ|trao đổi|làm việc|làm rõ|giới thiệu|quan tâm|quyết liệt|trực tiếp',
  'phát hiện|phát động|phát huy|hưởng ứng|đồng thời|trước mắt|trong(?! (?:toàn )?(?:ngành|tỉnh|nước|hệ thống|cả nước))|theo|để|nhằm|khi|nếu|tại|vào|trước|ngay|lưu ý|chú ý|bám sát|phấn đấu|mở|đưa|tạo điều kiện|tạo lập|dành|trích|(?<!vận )chuyển|cùng(?! cấp)|nêu rõ|biết|đẩy|siết|kéo|hạn chế|ngăn chặn|đối chiếu|đăng tải|khảo sát|giảm(?! nghèo)|tháo gỡ|giữ|cấp(?! (?:tỉnh|huyện|xã|trên|dưới|cao|bộ|cơ|ủy|uỷ|trung|quốc|ngành|thành|phòng|sở|học|nước|thoát))|tư vấn|trả lời|tính toán|thanh toán|quyết toán|giải ngân|phát hành|vận chuyển|xuất cấp|mời|dự(?! án| toán| báo| thảo)|(?<!tiếp |chứng |công )nhận|thu thập|thường trực(?= 24)|hành động|phục vụ|chăm lo|đề cao|gương mẫu|xuất bản|có(?! liên quan| thẩm quyền| tên| trụ sở| chức năng| uy tín| nhu cầu)',
].join('|')

/** Deeds that also stand inside the names of bodies: "cơ quan quản lý", "Đội Quản lý trật tự xây dựng đô thị". */
const inNames =
  /^(?:quản lý|giám sát|xây dựng|kiểm soát|hỗ trợ|đào tạo|tổ chức|cung cấp|sử dụng|khai thác|xử lý|tiếp nhận|chủ trì|tham mưu|đăng ký|kiểm tra|thanh tra|nghiên cứu|điều tra|vận hành|thẩm định|bồi dưỡng|thực hiện|thông tin|có|phục vụ|cấp|ban hành|thường trực)/u

const deed = spaced(String.raw`(?<![\p{L}\d])(?:${deeds})${end}`, 'gu')
const surely = spaced(
  String.raw`^[^,;:.()]{0,60}?(?<![\p{L}])(?:chủ trì|phối hợp với|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ)${end}`,
)
const short = spaced(
  String.raw`^(?:(?:các|những|từng|một số) )?(?:cơ quan|đơn vị|doanh nghiệp|tổ chức|ban|đội|tổ|ban quản lý|cơ sở|chủ đầu tư|thành viên|người|bộ phận|phòng|ban quản lý dự án|ban quản lý các dự án|ban quản lý dự án đầu tư|nhà|công ty)$`,
  'iu',
)
const headless = spaced(
  String.raw`^(?:các )?(?:ban quản lý|ban ql) (?:các )?dự án(?: đầu tư)?(?: và)?(?: xây dựng)?$`,
  'iu',
)

/** Where the names that begin a stretch end and what they do begins; -1 when the stretch says no deed. */
export function deedAfter(names: string): number {
  for (const { index, 0: words } of names.matchAll(deed)) {
    if (index === 0) continue
    const before = names.slice(0, index).trim()
    const last = before.slice(before.search(/[^,]*$/)).trim()
    if (/(?:được|bị)$/u.test(before)) continue
    if (inNames.test(words)) {
      if (short.test(before) || short.test(last.replace(/^(?:và|hoặc)\s+/u, ''))) continue
      if (headless.test(before)) continue
      if (surely.test(names.slice(index + words.length)) && !words.startsWith('chủ trì')) continue
    }
    return index
  }
  return -1
}

/** Whether words begin with what is to be done, and name nobody who does it. */
export function beginsWithDeed(words: string): boolean {
  const [first] = words.trimStart()
  if (first === undefined) return false
  const small = first.toLowerCase() + words.trimStart().slice(1)
  deed.lastIndex = 0
  const found = deed.exec(small)
  deed.lastIndex = 0
  return found?.index === 0
}
