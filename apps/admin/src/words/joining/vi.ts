/** Lời khi tệp được gắn vào văn bản đã có sẵn: thêm gì, giữ gì. */
export const vi = {
  kept: 'Thêm vào văn bản đã có:',
  left: 'Văn bản đã có giữ nguyên, không lấy phần sửa ở đây:',
  exclusions: 'loại khỏi nơi nhận',
  excluded: (count: number) => `${count} cơ quan bị loại ở đây vẫn là nơi nhận của văn bản đã có.`,
}
export type Words = typeof vi
