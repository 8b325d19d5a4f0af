/** Lời khi tệp được gắn vào văn bản đã có sẵn: thêm gì, giữ gì. */
export const vi = {
  kept: 'Thêm vào văn bản đã có:',
  left: 'Văn bản đã có giữ nguyên, không lấy phần sửa ở đây:',
  exclusions: 'loại khỏi nơi nhận',
  excluded: (count: number) => `${count} cơ quan bị loại ở đây cũng bị loại khỏi văn bản đã có, cùng các phần việc.`,
  answered: (names: string) =>
    `Không loại được ${names}, vì đã có báo cáo, quyết định hoặc gia hạn. Hãy đưa cơ quan trở lại nơi nhận trước khi xác nhận.`,
}
export type Words = typeof vi
