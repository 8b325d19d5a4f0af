/** Kinds of products that enterprises make in the sample world: Vietnamese name, English name, field, keywords, what it does. */
export type ProductKind = {
  group: 'PM' | 'PC' | 'ND' | 'DV'
  name: string
  english: string
  field: string
  keywords: string[]
  does: string
  doesEn: string
}

const lines = `PM|Phần mềm quản lý bán hàng|Sales management software|Thương mại điện tử|bán lẻ, kho hàng, mã vạch|theo dõi bán hàng, tồn kho và công nợ tại nhiều cửa hàng|tracks sales, stock and debts in many shops
PM|Phần mềm kế toán hợp tác xã|Cooperative accounting software|Tài chính – kế toán|hợp tác xã, sổ sách|lập sổ sách và báo cáo tài chính của hợp tác xã|keeps the books and financial reports of cooperatives
PM|Phần mềm quản lý thu phí, lệ phí|Fee collection software|Tài chính – kế toán|biên lai điện tử, thu phí|phát hành biên lai điện tử và đối soát thu phí, lệ phí|issues electronic receipts and reconciles fees
PM|Phần mềm quản lý dự án đầu tư công|Public investment project software|Tài chính – kế toán|giải ngân, đầu tư công|theo dõi vốn, tiến độ và giải ngân của dự án đầu tư công|follows money, progress and disbursement of public projects
PM|Phần mềm hóa đơn điện tử|Electronic invoice software|Tài chính – kế toán|thuế, hóa đơn|lập, ký và gửi hóa đơn điện tử|makes, signs and sends electronic invoices
PM|Phần mềm chấm công và tiền lương|Time and payroll software|Tổ chức, nhân sự|chấm công, bảng lương|chấm công, tính lương và bảo hiểm của đơn vị|keeps hours, pay and insurance
PM|Phần mềm đánh giá cán bộ, công chức|Civil servant assessment software|Tổ chức, nhân sự|đánh giá, xếp loại|giao việc và đánh giá, xếp loại hằng tháng, hằng quý|assigns work and assesses it monthly and quarterly
PM|Phần mềm quản lý thi đua, khen thưởng|Awards management software|Tổ chức, nhân sự|thi đua, khen thưởng|lập hồ sơ, xét duyệt và tra cứu khen thưởng|prepares, reviews and finds awards
PM|Hệ thống quản lý văn bản và hồ sơ công việc|Document and case file management|Văn bản, điều hành tác nghiệp|công văn, hồ sơ điện tử|tiếp nhận, xử lý và lưu hồ sơ công việc điện tử|takes in, handles and keeps electronic case files
PM|Phần mềm lưu trữ tài liệu điện tử|Electronic archive software|Văn bản, điều hành tác nghiệp|lưu trữ lịch sử, kho lưu trữ|thu thập, bảo quản và khai thác tài liệu lưu trữ điện tử|collects, keeps and opens electronic archives
PM|Phần mềm lịch công tác và phòng họp|Calendar and meeting room software|Văn bản, điều hành tác nghiệp|lịch họp, phòng họp|xếp lịch công tác, đặt phòng họp và nhắc việc|plans calendars and meeting rooms
PM|Phần mềm theo dõi nhiệm vụ được giao|Task follow-up software|Văn bản, điều hành tác nghiệp|chỉ đạo điều hành, nhắc việc|theo dõi nhiệm vụ, thời hạn và kết quả thực hiện|follows tasks, deadlines and results
PM|Cổng dịch vụ công cấp tỉnh|Provincial public service portal|Chính quyền số|dịch vụ công trực tuyến, nộp hồ sơ|tiếp nhận hồ sơ trực tuyến và trả kết quả thủ tục hành chính|takes in applications online and returns results
PM|Phần mềm phản ánh hiện trường|Citizen report software|Chính quyền số|phản ánh kiến nghị, người dân|tiếp nhận và trả lời phản ánh của người dân|takes in and answers reports of citizens
PM|Hệ thống thông tin báo cáo cấp tỉnh|Provincial reporting system|Chính quyền số|chế độ báo cáo, chỉ tiêu|thu thập chỉ tiêu và tổng hợp báo cáo định kỳ|collects indicators and adds up periodic reports
PM|Kho dữ liệu dùng chung cấp tỉnh|Provincial shared data warehouse|Chính quyền số|dữ liệu mở, cơ sở dữ liệu|tập trung, làm sạch và chia sẻ dữ liệu của các sở, ngành|gathers, cleans and shares data of departments
PM|Phần mềm quản lý phòng khám|Clinic management software|Y tế|khám bệnh, đơn thuốc|quản lý lượt khám, đơn thuốc và viện phí của phòng khám|manages visits, prescriptions and fees of clinics
PM|Phần mềm quản lý nhà thuốc|Pharmacy management software|Y tế|dược, đơn thuốc quốc gia|quản lý nhập, xuất, hạn dùng thuốc và kết nối đơn thuốc|manages stock and expiry of medicines
PM|Hệ thống xét nghiệm|Laboratory information system LIS|Y tế|máy xét nghiệm, mẫu bệnh phẩm|kết nối máy xét nghiệm và trả kết quả cho bác sĩ|connects analysers and returns results to doctors
PM|Nền tảng khám bệnh từ xa|Telehealth platform|Y tế|tư vấn từ xa, hội chẩn|tư vấn, hội chẩn và theo dõi người bệnh từ xa|advises and follows patients at a distance
PM|Phần mềm tuyển sinh đầu cấp|School enrolment software|Giáo dục|tuyển sinh, học sinh|đăng ký và xét tuyển sinh đầu cấp trực tuyến|enrols pupils online
PM|Phần mềm thi trắc nghiệm trực tuyến|Online examination software|Giáo dục|ngân hàng câu hỏi, chấm thi|tổ chức thi, giám sát và chấm điểm trên máy tính|holds, watches and marks examinations
PM|Phần mềm quản lý đào tạo đại học|University training management|Giáo dục|tín chỉ, sinh viên|quản lý đăng ký học phần, điểm và tốt nghiệp|manages courses, marks and graduation
PM|Sổ liên lạc điện tử|Electronic school report book|Giáo dục|phụ huynh, nhà trường|kết nối nhà trường với phụ huynh về kết quả học tập|links schools with parents
PM|Phần mềm quản lý tài nguyên nước|Water resource software|Tài nguyên, môi trường|trạm quan trắc, nguồn nước|quản lý giấy phép và số liệu khai thác nguồn nước|manages permits and use of water
PM|Hệ thống quan trắc môi trường|Environmental monitoring system|Tài nguyên, môi trường|quan trắc, chất lượng không khí|thu nhận và cảnh báo số liệu quan trắc không khí, nước thải|takes in and warns on air and waste water
PM|Phần mềm quản lý rừng|Forest management software|Nông nghiệp|cháy rừng, ảnh vệ tinh|theo dõi diễn biến rừng và cảnh báo cháy từ ảnh vệ tinh|follows forests and warns of fires
PM|Phần mềm truy xuất nguồn gốc nông sản|Farm produce traceability|Nông nghiệp|truy xuất nguồn gốc, mã QR|ghi nhật ký sản xuất và truy xuất nông sản bằng mã QR|keeps farm logs and traces produce
PM|Nền tảng nông nghiệp thông minh|Smart agriculture platform|Nông nghiệp|cảm biến, tưới tự động|điều khiển tưới, bón và theo dõi vụ mùa bằng cảm biến|controls watering and follows crops
PM|Phần mềm quản lý bến xe|Bus station management software|Giao thông vận tải|vận tải hành khách, lệnh vận chuyển|cấp lệnh vận chuyển điện tử và quản lý xe ra vào bến|issues transport orders at stations
PM|Hệ thống giám sát hành trình xe|Vehicle tracking system|Giao thông vận tải|định vị, GPS|giám sát hành trình, tốc độ và thời gian lái xe|tracks trips, speed and driving time
PM|Phần mềm quản lý bãi đỗ xe|Parking management software|Giao thông vận tải|gửi xe, biển số|quản lý lượt xe, vé và thanh toán tại bãi đỗ|manages visits, tickets and payment of parking
PM|Phần mềm quản lý khách sạn|Hotel management software|Du lịch|đặt phòng, lưu trú|quản lý đặt phòng và khai báo lưu trú|manages bookings and stay declarations
PM|Nền tảng du lịch thông minh|Smart tourism platform|Du lịch|điểm đến, thuyết minh|giới thiệu điểm đến và thuyết minh tự động|presents destinations and guides
PM|Phần mềm quét lỗ hổng bảo mật|Vulnerability scanner|An toàn thông tin|lỗ hổng, rà quét|rà quét và xếp mức nguy hiểm của lỗ hổng|scans and ranks vulnerabilities
PM|Phần mềm chống thất thoát dữ liệu|Data loss prevention software|An toàn thông tin|rò rỉ dữ liệu, DLP|phát hiện và ngăn dữ liệu mật rời khỏi đơn vị|finds and stops secret data leaving
PM|Phần mềm mã hóa ổ đĩa|Disk encryption software|An toàn thông tin|mã hóa, bảo mật|mã hóa ổ đĩa và thiết bị lưu trữ của máy trạm|encrypts disks of workstations
PM|Hệ thống phát hiện tấn công mạng|Network intrusion detection system|An toàn thông tin|IDS, lưu lượng mạng|phân tích lưu lượng và phát hiện tấn công|finds attacks in traffic
PM|Phần mềm nhận diện khuôn mặt|Face recognition software|Trí tuệ nhân tạo|sinh trắc học, điểm danh|nhận diện khuôn mặt để ra vào và điểm danh|recognises faces for access
PM|Nền tảng chuyển giọng nói thành văn bản|Speech to text platform|Trí tuệ nhân tạo|biên bản họp, tiếng Việt|gỡ băng cuộc họp tiếng Việt thành văn bản|turns Vietnamese meetings into text
PM|Tổng đài trả lời tự động|Automatic call answering|Trí tuệ nhân tạo|tổng đài, giọng nói|trả lời cuộc gọi của người dân bằng giọng nói tổng hợp|answers calls with a synthetic voice
PM|Phần mềm quản lý quan hệ khách hàng|Customer relationship software CRM|Quản trị doanh nghiệp|khách hàng, chăm sóc|quản lý khách hàng, cơ hội và chăm sóc sau bán|manages customers and after-sale care
PM|Hệ thống hoạch định nguồn lực|Enterprise resource planning ERP|Quản trị doanh nghiệp|sản xuất, mua hàng|quản lý sản xuất, mua hàng, kho và tài chính|manages production, purchase, stock and money
PM|Phần mềm hợp đồng điện tử|Electronic contract software|Quản trị doanh nghiệp|ký kết, hợp đồng|soạn, ký và lưu hợp đồng điện tử|writes, signs and keeps contracts
PM|Phần mềm quản lý tòa nhà|Building management software|Đô thị thông minh|chung cư, vận hành|quản lý cư dân, phí và sự cố của tòa nhà|manages residents, fees and faults
PM|Phần mềm điều khiển chiếu sáng công cộng|Street lighting control|Đô thị thông minh|đèn đường, tiết kiệm điện|bật, tắt và giám sát đèn đường từ xa|switches and watches street lights
PC|Máy tính để bàn|Desktop computer|Máy tính|PC văn phòng, máy trạm|máy tính để bàn cho công việc văn phòng|a desktop for office work
PC|Máy tính xách tay|Laptop computer|Máy tính|máy tính cá nhân|máy tính xách tay cho cán bộ đi công tác|a laptop for travelling staff
PC|Máy tính bảng giáo dục|Education tablet|Máy tính|lớp học, học sinh|máy tính bảng cài sẵn học liệu cho lớp học|a tablet with lessons for classrooms
PC|Máy tính tất cả trong một|All-in-one computer|Máy tính|màn hình liền máy|máy tính liền màn hình cho quầy giao dịch|a computer in the screen for counters
PC|Máy chủ|Server|Máy chủ, lưu trữ|máy chủ tủ rack|máy chủ hai bộ xử lý cho phòng máy|a two-processor server
PC|Thiết bị lưu trữ mạng|Network attached storage NAS|Máy chủ, lưu trữ|sao lưu, ổ cứng|lưu trữ và sao lưu dữ liệu của đơn vị|keeps and backs up data
PC|Thiết bị chuyển mạch|Ethernet switch|Thiết bị mạng|switch, cổng quang|chuyển mạch lớp truy nhập và lớp phân phối|switching for access and distribution
PC|Thiết bị phát Wi-Fi|Wi-Fi access point|Thiết bị mạng|bộ phát sóng, mạng không dây|phủ sóng mạng không dây trong tòa nhà|covers buildings with Wi-Fi
PC|Bộ định tuyến biên|Edge router|Thiết bị mạng|router, định tuyến|định tuyến và cân bằng đường truyền của đơn vị|routes and balances lines
PC|Thiết bị tường lửa|Firewall appliance|Thiết bị an toàn mạng|firewall, VPN|lọc lưu lượng và kết nối riêng ảo|filters traffic and offers VPN
PC|Thiết bị ký số chuyên dùng|Signing token|Thiết bị an toàn mạng|USB token, ký số|lưu khóa và ký số trên thiết bị|keeps keys and signs
PC|Camera giám sát giao thông|Traffic camera|Thiết bị giám sát|biển số, đo tốc độ|đọc biển số và đo tốc độ phương tiện|reads plates and measures speed
PC|Đầu ghi hình mạng|Network video recorder|Thiết bị giám sát|camera, lưu hình|ghi và tìm lại hình ảnh từ camera|records and finds pictures
PC|Khóa cửa điện tử|Electronic door lock|Thiết bị giám sát|kiểm soát ra vào, thẻ|kiểm soát ra vào bằng thẻ và vân tay|controls doors by card and finger
PC|Thiết bị giám sát hành trình|Vehicle tracker device|Thiết bị viễn thông|GPS, hộp đen|hộp đen theo dõi hành trình của xe|a black box for vehicles
PC|Điện thoại IP|IP phone|Thiết bị viễn thông|điện thoại bàn, tổng đài IP|điện thoại bàn dùng mạng nội bộ|a desk phone on the local network
PC|Tổng đài nội bộ|Private branch exchange|Thiết bị viễn thông|tổng đài IP, máy nhánh|tổng đài dưới 1.000 số cho cơ quan|an exchange below 1,000 numbers
PC|Cáp quang thuê bao|Subscriber optical cable|Thiết bị viễn thông|cáp sợi quang|cáp quang treo cho mạng truy nhập|aerial cable for access networks
PC|Cảm biến chất lượng không khí|Air quality sensor|Thiết bị đo|bụi mịn, quan trắc|đo bụi mịn và khí độc ngoài trời|measures dust and gases
PC|Công tơ điện tử|Electronic meter|Thiết bị đo|đo xa, điện năng|đo và truyền chỉ số điện từ xa|measures and sends readings
PC|Cảm biến mực nước|Water level sensor|Thiết bị đo|mực nước, cảnh báo lũ|đo mực nước sông, hồ và cảnh báo lũ|measures rivers and warns of floods
PC|Màn hình tương tác|Interactive display|Thiết bị trình chiếu|bảng tương tác, lớp học|màn hình cảm ứng cho lớp học và phòng họp|a touch display for classes and meetings
PC|Ki-ốt tra cứu thông tin|Information kiosk|Thiết bị trình chiếu|lấy số, tra cứu|ki-ốt lấy số và tra cứu hồ sơ tại một cửa|a kiosk for one-stop shops
PC|Đèn đường thông minh|Smart street light|Thiết bị đô thị|chiếu sáng, tiết kiệm điện|đèn LED điều khiển từ xa cho đường phố|a remotely controlled LED light
PC|Bộ điều khiển nhà thông minh|Smart home controller|Thiết bị đô thị|nhà thông minh, điều khiển|điều khiển đèn, rèm và điều hòa trong nhà|controls lights, blinds and cooling
ND|Sách điện tử giáo khoa|Electronic textbook|Nội dung số|học liệu, sách số|sách giáo khoa điện tử có âm thanh và bài tập|a textbook with sound and exercises
ND|Kho học liệu mầm non|Preschool lesson library|Nội dung số|trẻ em, học liệu|bài hát, truyện và trò chơi cho trẻ mầm non|songs, stories and games for small children
ND|Từ điển tiếng Việt trực tuyến|Online Vietnamese dictionary|Nội dung số|từ điển, ngôn ngữ|tra nghĩa, từ loại và ví dụ tiếng Việt|meanings and examples of Vietnamese
ND|Trò chơi giáo dục lịch sử|History learning game|Nội dung số|trò chơi, lịch sử|trò chơi học lịch sử Việt Nam theo thời kỳ|a game to learn history
ND|Bảo tàng ảo ba chiều|Virtual 3D museum|Nội dung số|di sản, tham quan ảo|tham quan di tích và hiện vật bằng mô hình ba chiều|visits to relics in 3D
ND|Bản đồ số du lịch|Digital tourism map|Nội dung số|bản đồ, điểm đến|bản đồ điểm đến, tuyến tham quan và dịch vụ|a map of destinations and services
ND|Thư viện ảnh viễn thám|Remote sensing image library|Nội dung số|ảnh vệ tinh, viễn thám|ảnh vệ tinh đã xử lý cho từng địa phương|processed satellite images
ND|Bộ phim hoạt hình an toàn giao thông|Traffic safety cartoons|Nội dung số|hoạt hình, tuyên truyền|phim ngắn dạy trẻ an toàn giao thông|short films on traffic safety
ND|Kho âm thanh truyền thanh cơ sở|Public address audio library|Nội dung số|truyền thanh, phát thanh|bản tin và tiểu phẩm cho đài truyền thanh xã|news and plays for commune radio
ND|Khóa học kỹ năng số cho người dân|Digital skills course|Nội dung số|kỹ năng số, cộng đồng|khóa học ngắn về dịch vụ công và an toàn trên mạng|short courses for citizens
ND|Cơ sở dữ liệu pháp luật điện tử|Electronic law database|Nội dung số|văn bản pháp luật, tra cứu|tra cứu văn bản pháp luật và lịch sử hiệu lực|laws and their history
DV|Dịch vụ lưu trữ đám mây|Cloud storage service|Hạ tầng số|lưu trữ, sao lưu|lưu trữ và sao lưu dữ liệu đặt tại Việt Nam|storage and backup in Viet Nam
DV|Dịch vụ thuê máy chủ ảo|Virtual server hosting|Hạ tầng số|máy chủ ảo, VPS|cho thuê máy chủ ảo theo tháng|virtual servers by the month
DV|Dịch vụ thư điện tử công vụ|Official e-mail service|Hạ tầng số|thư điện tử, email|thư điện tử tên miền cơ quan, lọc thư rác|e-mail for agencies with spam filter
DV|Dịch vụ truyền dẫn số liệu|Data transmission service|Hạ tầng số|kênh truyền, mạng riêng|kênh truyền riêng giữa các điểm của đơn vị|private lines between sites
DV|Dịch vụ giám sát an toàn thông tin|Managed security monitoring SOC|An toàn thông tin|SOC, trực giám sát|trực giám sát và cảnh báo sự cố 24 giờ|watches and warns around the clock
DV|Dịch vụ ứng cứu sự cố mạng|Incident response service|An toàn thông tin|ứng cứu, sự cố|xử lý sự cố và khôi phục hệ thống bị tấn công|handles incidents and recovery
DV|Dịch vụ tư vấn cấp độ an toàn hệ thống|Security level consulting|An toàn thông tin|hồ sơ cấp độ, tư vấn|lập hồ sơ đề xuất cấp độ an toàn hệ thống|prepares security level files
DV|Dịch vụ số hóa tài liệu|Document digitisation service|Số hóa|quét tài liệu, lưu trữ|quét, nhận dạng và lập chỉ mục hồ sơ giấy|scans and indexes paper files
DV|Dịch vụ nhập liệu hộ tịch|Civil status data entry|Số hóa|hộ tịch, nhập liệu|số hóa sổ hộ tịch và đối soát dữ liệu|digitises civil status books
DV|Dịch vụ bảo trì hệ thống thông tin|System maintenance service|Dịch vụ kỹ thuật|bảo trì, vận hành|vận hành, bảo trì và hỗ trợ người dùng|operates and maintains systems
DV|Dịch vụ thiết kế cổng thông tin điện tử|Web portal design service|Dịch vụ kỹ thuật|cổng thông tin, website|thiết kế và vận hành cổng thông tin của cơ quan|designs and runs portals
DV|Dịch vụ đào tạo kỹ năng số|Digital skills training|Đào tạo|tập huấn, cán bộ|tập huấn cán bộ cấp xã về kỹ năng số|trains commune staff
DV|Dịch vụ kiểm thử phần mềm|Software testing service|Dịch vụ kỹ thuật|kiểm thử, chất lượng|kiểm thử chức năng, hiệu năng trước khi nghiệm thu|tests functions and speed
DV|Dịch vụ tổng đài hỗ trợ|Call centre service|Dịch vụ kỹ thuật|tổng đài, hỗ trợ|tiếp nhận và trả lời cuộc gọi theo kịch bản|answers calls for agencies`

export const productKinds: readonly ProductKind[] = lines.split('\n').map((line) => {
  const [group, name = '', english = '', field = '', keywords = '', does = '', doesEn = ''] = line.split('|')
  return { group: group as ProductKind['group'], name, english, field, keywords: keywords.split(', '), does, doesEn }
})
