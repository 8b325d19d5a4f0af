import { syllableKey } from './syllable-key.ts'

const names = `nguyễn trần lê phạm hoàng huỳnh phan vũ võ đặng bùi đỗ hồ ngô dương lý đào đoàn trịnh trương đinh lâm mai
  tô phùng tạ hà chu châu cao lương lưu thái quách triệu kiều vương giang nông nghiêm tống từ hứa khuất doãn thân tăng la lò
  lù sùng giàng vàng vừ thào hầu ma lục vi hoàng bạch bế đàm đồng kim mạc nhâm ninh ông phí quản thạch tôn trình ứng viên
  y siu rơ`

/** Family names, in the form in which syllables are compared. */
export const familyNames: ReadonlySet<string> = new Set(names.split(/\s+/).map((name) => syllableKey(name).marked))

/** Family names that stay family names when a copy lost or changed their accents. */
export const unmistakableFamilyNames: ReadonlySet<string> = new Set(
  'nguyen tran pham huynh hoang trinh bui phung le'.split(' '),
)
