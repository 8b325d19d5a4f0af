/** Lời về cơ quan ban hành chưa có trong danh mục cơ quan. */
export const vi = {
  name: 'Tên cơ quan ghi trong văn bản',
  notHeld: 'Chưa có trong danh mục',
  notHeldShort: 'chưa có trong danh mục cơ quan',
  notHeldHelp: (name: string) =>
    `Đọc được “${name}”, chưa có trong danh mục cơ quan. Chọn cơ quan nếu có; nếu không, cứ để vậy: văn bản vẫn đăng ký được, giữ tên này và chờ chọn cơ quan sau.`,
  filter: 'Chưa chọn cơ quan ban hành',
  choose: 'Chọn cơ quan',
  chooseTitle: (name: string) => `Cơ quan ban hành ghi là “${name}”`,
  chooseHelp:
    'Chọn cơ quan trong danh mục mà tên này chỉ tới. Chỉ chọn được một lần; danh sách nơi nhận đã ghi giữ nguyên.',
  agency: 'Cơ quan ban hành',
  needed: 'Hãy chọn một cơ quan.',
  chosen: (name: string) => `Đã chọn cơ quan ban hành: ${name}`,
}
export type Words = typeof vi
