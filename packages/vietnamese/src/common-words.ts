import { syllableKey } from './syllable-key.ts'

/** Words that stand beside anything: a neighbour like these proves little, and they are seldom a damaged other word. */
const light = `có của các cho đã là và về theo thì mà khi do từ tại trong ngoài trên dưới qua ra vào lên bị được phải
  cần nên hoặc hay như nếu vì bởi này đó nào ai gì một ba bốn năm sáu bảy tám chín mười nhận gửi giao nộp nợ mua bán
  trả vay sẽ đang còn cũng những mỗi mọi từng đến tới lại đi cùng sau trước không chưa rất hơn nhất người việc số ngày
  tháng ông bà em anh chị họ ta tôi mình con đó đây kia sao thế vậy nữa rồi ở`

/** Words a text may hold although no term does: they are right as they stand unless a term says otherwise. */
const other = `với hai chi chỉ thu để đề đệ ăn uống ngủ chạy đứng ngồi nói nghe thấy nhìn xem biết hiểu nghĩ muốn thích yêu ghét sống chết sinh
  đẹp xấu tốt to nhỏ bé lớn dài ngắn rộng hẹp cao thấp nặng nhẹ nhanh chậm đầy vơi thuê thuế tinh tình tỉnh tính tĩnh
  sông núi biển trời đất nước lửa gió mưa nắng đêm sáng chiều tối trưa tuần tết xuân hạ hè đông
  cây hoa lá cỏ rau quả củ hạt gạo cơm cá thịt trứng sữa đường muối dầu bánh chè rượu bia
  đầu mặt mắt mũi miệng tai tay chân tóc lưng bụng tim gan phổi máu xương da
  cha mẹ chồng vợ dâu rể cháu bác chú cô dì cậu mợ thầy trò bạn bè
  áo quần giày dép mũ nón bàn ghế giường tủ cửa nhà sân vườn ao hồ giếng cầu đò thuyền bè xe tàu
  đỏ xanh vàng trắng đen tím nâu hồng xám mới cũ trẻ già sạch bẩn khô ướt nóng lạnh ấm mát
  bao bảo bão báo bào kê kế kể kẻ hoạch tra trả trà cáo cao cạo nghi nghị nghĩ nghỉ đơn dân dẫn dần đàn đoàn đoạn
  quan quản quán quân quần quận quyền quyển thông thống thôn thành thanh thánh thạnh phố phó phổ phủ phú phụ
  kinh kính kình chinh chính chỉnh sách sạch đinh định đính đình dinh dính hoàn hoán hoạn khẩu khấu khâu
  bảng bằng bang băng bàng hạng hàng hãng hang hướng hương hưởng lượng lương lường vượng tương tướng tường tưởng
  trưởng trường trương trướng phòng phong phỏng cống cộng công cồng bộ bố bỏ bô bò tổ tô tố tỏ sở sơ sợ vụ vũ vu
  vô võ vỡ vở vợ giá già giả gia giã trị trí trì chủ chú chu chữ chứ chư thứ thư thừ thử thu thú thụ thủ thù`

/** Words that stand beside anything, in the form in which syllables are compared. */
export const lightWords: ReadonlySet<string> = new Set(keysOf(light))

/** All the common words, light ones and others, in the form in which syllables are compared. */
export const commonWords: ReadonlySet<string> = new Set([...keysOf(light), ...keysOf(other)])

function keysOf(words: string): string[] {
  return words.split(/\s+/).map((word) => syllableKey(word).marked)
}
