/** The forty products of the search query set, verbatim: id|name|English name|supplier|group|category|keywords|status. */
const lines = `P01|Phần mềm kế toán hành chính sự nghiệp Sao Việt HCSN|Public sector accounting software|SVS|PM|Tài chính – kế toán|ngân sách, dự toán, kho bạc
P02|Phần mềm kế toán doanh nghiệp Sao Việt SME|Enterprise accounting software|SVS|PM|Tài chính – kế toán|thuế, sổ sách
P03|Hệ thống quản lý văn bản và điều hành Đông Đô eOffice|Electronic document management and e-office|DDS|PM|Văn bản, điều hành tác nghiệp|văn thư, công văn, trình ký
P04|Phần mềm hóa đơn điện tử Đại Việt Invoice|Electronic invoice|DVTECH|PM|Tài chính – kế toán|thuế
P05|Dịch vụ chứng thực chữ ký số công cộng Đại Việt CA|Public digital signature certification authority|DVTECH|DV|An toàn thông tin|chứng thư số, token, ký số từ xa
P06|Phần mềm diệt virus Lạc Hồng Antivirus|Antivirus endpoint protection|LHS|PM|An toàn thông tin|phòng chống mã độc
P07|Tường lửa ứng dụng web Lạc Hồng WAF|Web application firewall|LHS|PM|An toàn thông tin|chống tấn công mạng
P08|Hệ thống giám sát an toàn thông tin Lạc Hồng SIEM|Security information and event management SOC|LHS|PM|An toàn thông tin|trung tâm giám sát, nhật ký
P09|Hệ thống quản lý bệnh viện Hải Đăng HIS|Hospital information system|HDMED|PM|Y tế|khám chữa bệnh, bảo hiểm y tế
P10|Hệ thống lưu trữ và truyền hình ảnh y khoa Hải Đăng PACS|Picture archiving and communication system|HDMED|PM|Y tế|chẩn đoán hình ảnh
P11|Phần mềm bệnh án điện tử Hải Đăng EMR|Electronic medical record|HDMED|PM|Y tế|hồ sơ bệnh án
P12|Phần mềm quản lý trường học Trí Việt School|School management software|TVE|PM|Giáo dục|học bạ, sổ điểm điện tử
P13|Nền tảng dạy học trực tuyến Trí Việt LMS|Learning management system e-learning|TVE|PM|Giáo dục|lớp học ảo
P14|Hệ thống thông tin giải quyết thủ tục hành chính Đông Đô iGate|Administrative procedures, e-one-stop|DDS|PM|Chính quyền số|một cửa điện tử, dịch vụ công trực tuyến
P15|Nền tảng tích hợp, chia sẻ dữ liệu Đại Việt LGSP|Local government service platform, data integration|DVTECH|PM|Chính quyền số|trục liên thông, kết nối cơ sở dữ liệu
P16|Trung tâm điều hành thông minh Đại Việt IOC|Intelligent operations centre dashboard|DVTECH|PM|Chính quyền số|đô thị thông minh
P17|Phần mềm quản lý tài sản công Sao Việt QLTS|Public asset management|SVS|PM|Tài chính – kế toán|kiểm kê
P18|Phần mềm quản lý cán bộ, công chức, viên chức Đông Đô HRM|Human resource management|DDS|PM|Tổ chức, nhân sự|nhân sự, tiền lương
P19|Hệ thống họp không giấy tờ Đông Đô eCabinet|Paperless meeting|DDS|PM|Văn bản, điều hành tác nghiệp|phòng họp
P20|Hệ thống thông tin đất đai Địa Nguyên LIS|Land information system|DNG|PM|Tài nguyên, môi trường|địa chính, cơ sở dữ liệu đất đai
P21|Bản đồ số nền địa hình Địa Nguyên|Digital base map|DNG|ND|Nội dung số|bản đồ, GIS
P22|Máy tính để bàn Thăng Long T500|Desktop computer|TLC|PC|Máy tính|PC văn phòng
P23|Máy tính xách tay Thăng Long Book|Laptop notebook|TLC|PC|Máy tính|
P24|Máy chủ Thăng Long R2|Rack server|TLC|PC|Máy chủ, lưu trữ|
P25|Máy tính bảng Thăng Long Tab|Tablet|TLC|PC|Máy tính|
P26|Thiết bị phát Wi-Fi Bách Việt AX|Wi-Fi router access point|BVE|PC|Thiết bị mạng|bộ định tuyến
P27|Thiết bị đầu cuối quang Bách Việt GPON|GPON ONT|BVE|PC|Thiết bị mạng|modem cáp quang
P28|Camera giám sát thông minh Bách Việt AI Cam|AI surveillance camera|BVE|PC|Thiết bị giám sát|camera an ninh, nhận diện biển số
P29|Thiết bị truyền thanh thông minh Bách Việt iRadio|Smart public address|BVE|PC|Thiết bị truyền thông|đài truyền thanh xã, loa phường
P30|Trạm thu phát sóng Bách Việt 5G|5G base station gNodeB|BVE|PC|Thiết bị viễn thông|trạm gốc
P31|Dịch vụ điện toán đám mây Đại Việt Cloud|Cloud computing IaaS|DVTECH|DV|Hạ tầng số|thuê máy chủ ảo, lưu trữ đám mây
P32|Dịch vụ trung tâm dữ liệu Đại Việt IDC|Data center colocation|DVTECH|DV|Hạ tầng số|thuê chỗ đặt máy chủ
P33|Dịch vụ kiểm tra, đánh giá an toàn thông tin Lạc Hồng|Penetration testing, security assessment|LHS|DV|An toàn thông tin|pentest, rà quét lỗ hổng
P34|Trợ lý ảo hỗ trợ người dân Trí Việt Bot|Virtual assistant chatbot|TVE|PM|Trí tuệ nhân tạo|hỏi đáp tự động
P35|Nền tảng số hóa và bóc tách tài liệu Trí Việt OCR|Document digitisation OCR|TVE|PM|Trí tuệ nhân tạo|nhận dạng chữ viết, số hóa hồ sơ
P36|Phần mềm quản lý thư viện điện tử Trí Việt Lib|Library management|TVE|PM|Giáo dục|mượn trả sách
P37|Kho bài giảng điện tử Trí Việt Content|Digital lectures|TVE|ND|Nội dung số|học liệu số
P38|Dịch vụ hội nghị truyền hình Đại Việt Meeting|Video conferencing|DVTECH|DV|Hạ tầng số|họp trực tuyến
P39|Phần mềm quản lý trạm y tế xã Hải Đăng|Commune health station management|HDMED|PM|Y tế|tiêm chủng, khám chữa bệnh
P40|Phần mềm kế toán Minh Châu|Accounting software|MCS|PM|Tài chính – kế toán||revoked`

export type FixtureProduct = {
  id: string
  name: string
  englishName: string
  supplier: string
  group: 'PM' | 'PC' | 'ND' | 'DV'
  field: string
  keywords: string[]
  revoked: boolean
}

export const fixtureProducts: readonly FixtureProduct[] = lines.split('\n').map((line) => {
  const [id = '', name = '', englishName = '', supplier = '', group, field = '', keywords = '', status] =
    line.split('|')
  return {
    id,
    name,
    englishName,
    supplier,
    group: group as FixtureProduct['group'],
    field,
    keywords: keywords === '' ? [] : keywords.split(', '),
    revoked: status === 'revoked',
  }
})
