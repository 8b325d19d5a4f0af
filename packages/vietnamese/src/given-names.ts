import { fold } from './fold.ts'

/**
 * Middle and given names of which no other common name folds alike: "Ngoc" can only be "Ngọc". Names such as "Dung"
 * (Dung, Dũng) and "Quan" (Quân, Quan) are left out, since nobody can tell which of them a copy without marks had.
 */
const unmistakable = `Bách Bảo Bình Cảnh Chiến Cường Công Đạt Đức Hải Hằng Hậu Hiệp Hiếu Hoài Hoàng Hồng Hợp Hữu Huyền
  Khắc Khôi Kiên Lập Lộc Lợi Mạnh Ngân Nghĩa Ngọc Nguyệt Nhật Phước Phúc Quốc Quyết Quỳnh Sơn Sỹ Tài Thạch Thái Thịnh
  Thông Thuận Tín Trọng Tùng Tuyết Vũ Vương Xuân`.split(/\s+/)

const byBare = new Map(unmistakable.map((name) => [fold(name), name]))

/** The one common name that a name without any mark can be; null when it has marks, is right bare, or may be several. */
export function markedName(name: string): string | null {
  return /^[A-Z][a-z]+$/.test(name) ? (byBare.get(name.toLowerCase()) ?? null) : null
}
