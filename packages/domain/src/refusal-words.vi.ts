import { momentInWords as moment } from './time/moment-in-words.ts'
import type { RefusalWords } from './refusals.ts'

/** A day as people write it: 21/06/2009. */
const written = (day: string) => day.split('-').toReversed().join('/')
const megabytes = (bytes: number) => `${Math.round(bytes / 1_048_576)} MB`

/** Mọi lời từ chối bằng tiếng Việt: sai gì, ở đâu, sửa thế nào. */
export const refusalWordsVi: RefusalWords = {
  'access.sign_in_first': () => 'Bạn chưa đăng nhập hoặc phiên đã hết. Hãy đăng nhập rồi làm lại.',
  'access.not_allowed': () =>
    'Vai trò của bạn không được làm việc này. Hãy nhờ quản trị viên của Bộ cấp vai trò phù hợp.',
  'access.too_many_requests': ({ waitSeconds }) => `Quá nhiều yêu cầu. Hãy chờ ${waitSeconds} giây rồi thử lại.`,
  'access.foreign_origin': () => 'Yêu cầu đến từ một trang khác nên bị chặn. Hãy mở lại trang quản trị và làm từ đó.',
  'access.read_only_token': () => 'Mã truy cập này chỉ được đọc. Hãy dùng mã được phép thay đổi, hoặc đăng nhập.',
  'access.session_only': () => 'Mã truy cập không làm được việc này. Hãy đăng nhập bằng trình duyệt rồi làm ở đó.',
  'input.invalid': () => 'Dữ liệu gửi lên chưa đúng. Hãy sửa các ô được đánh dấu.',
  'input.too_large': ({ limitBytes }) =>
    `Nội dung gửi lên vượt quá ${megabytes(limitBytes)}. Hãy chia nhỏ rồi gửi lại.`,
  'record.changed_meanwhile': () =>
    'Bản ghi đã được người khác sửa sau khi bạn mở. Hãy tải lại để xem bản mới, rồi sửa tiếp.',
  'record.not_found': ({ id }) => `Không có bản ghi ${id}, hoặc bạn không được xem. Hãy kiểm tra lại đường dẫn.`,
  'command.repeated_differently': () =>
    'Mã lệnh này đã dùng cho một nội dung khác. Hãy tải lại trang rồi thực hiện lại từ đầu.',
  'setting.value_invalid': ({ key }) =>
    `Giá trị của cài đặt “${key}” chưa đúng dạng. Hãy xem ghi chú của cài đặt rồi nhập lại.`,
  'agency.not_found': ({ id }) => `Không có cơ quan mang mã ${id}. Hãy tìm theo tên trong danh sách cơ quan.`,
  'agency.not_there_on': ({ id, day }) =>
    `Cơ quan ${id} không tồn tại vào ngày ${written(day)}. Hãy chọn cơ quan có mặt vào ngày đó, hoặc đổi ngày.`,
  'file.too_large': ({ bytes, limitBytes }) =>
    `Tệp ${megabytes(bytes)} vượt quá giới hạn ${megabytes(limitBytes)}. Hãy bỏ bớt ảnh hoặc tách tệp rồi gửi lại.`,
  'file.empty': () => 'Tệp rỗng. Hãy kiểm tra lại tệp rồi gửi lại.',
  'file.type_not_allowed': ({ found }) =>
    found === unknownType
      ? 'Tệp hỏng, hoặc không phải loại văn bản nhận được. Hãy mở bằng chương trình đã tạo ra nó, lưu lại thành .docx hoặc .pdf rồi gửi lại.'
      : `Loại tệp này (${found}) không nhận được. Hãy gửi .docx, .doc, .rtf, .pdf, .txt hoặc ảnh .png, .jpg, .tif, .webp.`,
  'file.macros': () => 'Tệp có chứa macro nên bị từ chối. Hãy lưu lại thành .docx không có macro rồi gửi lại.',
  'file.zip_bomb': () => 'Tệp nén bung ra quá lớn nên bị từ chối. Hãy lưu lại văn bản từ Word rồi gửi lại.',
  'file.text_scattered': () =>
    'Các chữ trong lớp chữ của tệp PDF này nằm lộn xộn nên không đọc được chắc chắn. Hãy gửi tệp Word, hoặc bản quét để nhận dạng chữ.',
  'file.needs_recognition': () =>
    'Tệp là bản quét hoặc ảnh nên chữ phải được nhận dạng từng trang trước. Hãy bắt đầu nhận dạng rồi chờ.',
  'file.no_text_layer': () =>
    'Tệp chỉ có ảnh và không nhận ra được chữ nào. Hãy quét lại rõ hơn (từ 200 dpi, đặt thẳng trang), hoặc gửi tệp Word.',
  'file.unreadable': ({ reason }) => unreadableVi(reason),
  'file.took_too_long': ({ seconds }) =>
    `Đọc tệp quá ${seconds} giây nên đã dừng. Hãy gửi bản .docx hoặc .txt, hoặc tách tệp nhỏ hơn.`,
  'file.too_many_pages': ({ pages, limit }) =>
    `Bản quét có ${pages} trang, quá giới hạn ${limit} trang cho một lần nhận dạng chữ. Hãy tách tệp rồi gửi từng phần.`,
  'letter.not_found': ({ id }) => `Không có văn bản đang tiếp nhận mang mã ${id}. Hãy mở lại từ hàng việc.`,
  'letter.field_missing': ({ field }) => `Còn thiếu “${fieldsVi[field] ?? field}”. Hãy điền rồi xác nhận lại.`,
  'letter.too_many': ({ field, count, limit }) =>
    `Văn bản có ${count} ${listsVi[field] ?? field}, quá giới hạn ${limit} khi đăng ký. Hãy bỏ những chỗ đọc nhầm, hoặc đăng ký văn bản thành nhiều phần.`,
  'letter.too_long': ({ field, place, length, limit }) =>
    `“${fieldsVi[field] ?? field}”${place === null ? '' : ` thứ ${place}`} dài ${length} ký tự, quá giới hạn ${limit} khi đăng ký. Hãy rút ngắn rồi xác nhận lại.`,
  'letter.already_registered': ({ numberSymbol, issuedOn }) =>
    `Văn bản ${numberSymbol} ngày ${written(issuedOn)} đã được vào sổ. Hãy mở văn bản đã có thay vì vào sổ lần nữa.`,
  'letter.already_decided': () =>
    'Văn bản này đã được xác nhận hoặc đã bỏ. Không thể sửa nữa; hãy mở văn bản đã vào sổ.',
  'letter.nobody_addressed': () =>
    'Không có cơ quan nào nhận văn bản này. Hãy chọn ít nhất một nơi nhận, hoặc giữ nơi nhận theo tên nếu danh mục chưa có.',
  'letter.addressee_unclear': ({ words }) =>
    `Có một nơi nhận chưa ghi tên và chưa chọn cơ quan${words ? ` (“${words}”)` : ''}. Hãy ghi tên, chọn nhóm hay cơ quan, hoặc bỏ dòng này.`,
  'letter.not_there_on': ({ words, day }) =>
    `“${words}” không tồn tại vào ngày ${written(day)} của văn bản. Hãy chọn cơ quan có mặt vào ngày đó, hoặc sửa ngày.`,
  'letter.not_addressed': ({ agencyId }) =>
    `Văn bản không tới cơ quan mang mã ${agencyId} nên không có gì để loại. Hãy tải lại danh sách nơi nhận.`,
  'letter.not_excluded': ({ agencyId }) =>
    `Cơ quan mang mã ${agencyId} chưa bị loại. Hãy tải lại danh sách nơi nhận để xem tình trạng mới nhất.`,
  'letter.excluded_answered': ({ agencies }) =>
    `Không loại được ${agencies} khỏi văn bản đã có, vì đã có báo cáo, quyết định hoặc gia hạn trên phần việc của cơ quan này. Hãy đưa cơ quan trở lại nơi nhận rồi xác nhận lại.`,
  'directive.not_found': ({ id }) => `Không có văn bản mang mã ${id}, hoặc bạn không được xem.`,
  'directive.issuer_known': () =>
    'Đã có người chọn cơ quan ban hành cho văn bản này. Tải lại trang để xem cơ quan đã chọn.',
  'directive.addressee_known': ({ words }) =>
    `Nơi nhận “${words}” đã được chọn là cơ quan nào, hoặc không phải nơi nhận ghi theo tên. Tải lại trang để xem.`,
  'directive.agency_left_out': () =>
    'Cơ quan này đã bị loại khỏi nơi nhận của văn bản, có ghi lý do. Hãy chọn cơ quan khác, hoặc giữ nơi nhận theo tên.',
  'document.not_found': () => 'Không có văn bản này, hoặc bạn không được xem. Hãy mở lại từ danh sách văn bản.',
  'document.already_ended': ({ numberSymbol, on }) =>
    `${numberSymbol} đã được ghi là hết hiệu lực từ ngày ${on}. Nếu ghi sai, hãy rút lại lần ghi đó rồi ghi lại.`,
  'document.replaced_by_what': () => 'Chưa nói văn bản nào thay thế. Hãy chọn hoặc ghi số, ký hiệu của văn bản đó.',
  'document.ends_itself': ({ numberSymbol }) =>
    `${numberSymbol} không thể bị chấm dứt bởi chính nó. Hãy chọn văn bản khác.`,
  'document.ends_before_issued': ({ issuedOn }) =>
    `Ngày hết hiệu lực đứng trước ngày ban hành (${written(issuedOn)}). Hãy kiểm tra lại ngày.`,
  'document.end_not_found': () => 'Không có lần ghi hết hiệu lực này. Hãy tải lại trang để xem tình trạng mới nhất.',
  'directive.bases_in_force': () =>
    'Căn cứ này không còn ở tình trạng hết hiệu lực, hoặc văn bản không dựa vào nó. Hãy tải lại trang.',
  'obligation.not_found': ({ id }) => `Không có nghĩa vụ mang mã ${id}, hoặc bạn không được xem.`,
  'obligation.not_yours': () => 'Nghĩa vụ này không thuộc cơ quan của bạn. Hãy chọn nghĩa vụ của cơ quan mình.',
  'obligation.already_closed': () => 'Nghĩa vụ này đã được đóng. Nếu cần mở lại, hãy liên hệ đơn vị ban hành.',
  'obligation.only_issuer_closes': () =>
    'Chỉ cơ quan ban hành được đóng nghĩa vụ. Bạn có thể báo đã làm, kèm bằng chứng.',
  'obligation.nothing_claimed': () =>
    'Cơ quan chưa báo đã làm nên không có gì để trả lại. Hãy tải lại trang để xem tình trạng mới nhất.',
  'obligation.say_period': () => 'Nghĩa vụ này lặp lại theo kỳ. Hãy chọn kỳ mà bạn báo đã làm.',
  'obligation.no_such_period': ({ period }) =>
    `Không có kỳ ${period} được chờ từ cơ quan này. Hãy chọn một kỳ trong danh sách.`,
  'obligation.extension_not_later': ({ lastDay }) =>
    `Hạn mới phải sau hạn hiện có (${written(lastDay)}). Hãy chọn một ngày muộn hơn.`,
  'person.not_found': () => 'Không có người dùng này. Hãy tải lại danh sách.',
  'person.email_taken': ({ email }) =>
    `Địa chỉ ${email} đã có người dùng. Hãy dùng địa chỉ khác, hoặc mở người dùng đó.`,
  'person.grant_incomplete': () => 'Vai trò này cần kèm cơ quan hoặc doanh nghiệp. Hãy chọn rồi lưu lại.',
  'person.last_administrator': () => 'Đây là quản trị viên cuối cùng. Hãy cấp quyền cho một người khác trước.',
  'person.already_ended': () =>
    'Người dùng này đã ngừng hoạt động từ trước. Nếu cần, hãy mời lại bằng một địa chỉ khác.',
  'session.not_found': () => 'Không có phiên này, hoặc phiên đã kết thúc. Hãy tải lại danh sách.',
  'sign_in.wrong': () => 'Địa chỉ hoặc mật khẩu chưa đúng. Hãy kiểm tra lại, hoặc xin liên kết đăng nhập mới.',
  'sign_in.locked': ({ until }) =>
    `Tài khoản tạm khóa đến ${moment(until)} vì sai mật khẩu nhiều lần. Hãy chờ, hoặc nhờ quản trị viên gửi liên kết mới.`,
  'sign_in.link_used': () => 'Liên kết này đã được dùng. Hãy xin quản trị viên một liên kết mới.',
  'sign_in.link_expired': () => 'Liên kết này không đúng hoặc đã hết hạn. Hãy xin quản trị viên một liên kết mới.',
  'password.too_weak': ({ minimumLength, because }) =>
    `${weakVi[because](minimumLength)} Hãy thử bốn từ không liên quan đến nhau.`,
  'password.wrong': () => 'Mật khẩu hiện tại chưa đúng. Hãy nhập lại.',
  'token.not_found': () => 'Không có mã truy cập này, hoặc không phải của bạn.',
  'token.already_ended': () => 'Mã truy cập này đã bị thu hồi từ trước.',
  'token.not_accepted': ({ because }) =>
    `Mã truy cập ${{ unknown: 'không có trong hệ thống', ended: 'đã bị thu hồi', expired: 'đã hết hạn' }[because]}. Hãy tạo mã mới trong trang quản trị.`,
}

const weakVi = {
  short: (minimum: number) => `Mật khẩu ngắn hơn ${minimum} ký tự.`,
  repeated: () => 'Mật khẩu chỉ lặp lại vài ký tự.',
  guessable: () => 'Mật khẩu gồm phần lớn là những từ dễ đoán, như từ thông dụng hoặc tên của bạn.',
}

const listsVi: Record<string, string> = {
  addressees: 'nơi nhận',
  citations: 'văn bản được dẫn',
  provisions: 'mục',
  obligations: 'việc được giao',
  recipients: 'nơi nhận bản sao',
  annexes: 'phụ lục',
  exclusions: 'cơ quan bị loại khỏi nơi nhận',
}

const fieldsVi: Record<string, string> = {
  numberSymbol: 'số, ký hiệu',
  type: 'loại văn bản',
  issuer: 'cơ quan ban hành',
  issuedOn: 'ngày ban hành',
  subject: 'trích yếu',
  place: 'nơi ban hành',
  signer: 'người ký',
  ...listsVi,
}

function unreadableVi(reason: string): string {
  if (reason === 'password')
    return 'Tệp có mật khẩu nên không mở được. Hãy bỏ mật khẩu (lưu lại không mã hóa) rồi gửi lại.'
  if (reason === 'memory')
    return 'Tệp cần quá nhiều bộ nhớ để mở nên đã dừng. Hãy giảm cỡ ảnh hoặc tách tệp rồi gửi lại.'
  if (reason === 'old-word')
    return 'Tệp .doc này của Word 95 hoặc cũ hơn. Hãy mở bằng Word hay LibreOffice, lưu lại thành .docx rồi gửi.'
  if (reason === 'portfolio')
    return 'Tệp PDF này là một gói chứa nhiều tệp khác. Hãy mở gói, lấy từng văn bản ra rồi gửi riêng.'
  return 'Tệp hỏng nên không mở được. Hãy mở bằng chương trình đã tạo ra nó, lưu lại rồi gửi lại.'
}

/** Bytes that are no kind of file that is known. */
const unknownType = 'application/octet-stream'
