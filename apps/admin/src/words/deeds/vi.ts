/** Lời cho các việc ghi trong nhật ký thay đổi. */
export const vi = {
  otherDeed: 'Thay đổi khác',
  deed: {
    'agencies.loaded': 'Nạp sổ cơ quan',
    'catalogue.sample_loaded': 'Nạp danh mục mẫu',
    'directive.registered': 'Đăng ký văn bản',
    'file.kept': 'Lưu tệp',
    'letter.corrected': 'Sửa nội dung đọc được',
    'letter.offered_again': 'Nhận lại cùng một tệp',
    'letter.registered': 'Xác nhận và đăng ký văn bản',
    'letter.set_aside': 'Gác văn bản lại',
    'letter.taken_in': 'Tiếp nhận văn bản',
    'obligation.claimed_done': 'Báo đã làm xong',
    'obligation.sent_back': 'Trả lại',
    'obligation.closed': 'Kết thúc việc',
    'obligation.extended': 'Gia hạn',
    'obligation.slots_opened': 'Mở các kỳ báo cáo',
    'slots.opened': 'Mở các kỳ báo cáo',
    'setting.changed': 'Đổi thiết lập',
    'view.saved': 'Lưu chế độ xem',
    'view.removed': 'Bỏ chế độ xem',
  } as Record<string, string>,
}
