/** Sentences for inputs that our own checks refuse; zod says the rest in both languages itself. */
export const inputWords: Record<string, { vi: string; en: string }> = {
  'day.invalid': {
    vi: 'Ngày này không có trong lịch từ năm 1900 đến 2199. Hãy ghi năm-tháng-ngày, ví dụ 2015-06-15.',
    en: 'This day is not in the calendar from 1900 to 2199. Write year-month-day, such as 2015-06-15.',
  },
  'text.unkeepable': {
    vi: 'Ở đây có ký tự không lưu được (ký tự rỗng hoặc nửa ký tự). Hãy xóa ký tự đó rồi gõ lại.',
    en: 'There is a character here that cannot be kept (a null character or half of a character). Delete it and type it again.',
  },
  'input.too_deep': {
    vi: 'Dữ liệu lồng vào nhau quá nhiều tầng. Hãy gửi dữ liệu ít tầng hơn.',
    en: 'What was sent is nested too deeply. Send it with fewer levels.',
  },
  'provision.key_repeated': {
    vi: 'Hai mục của văn bản có cùng một khóa. Hãy cho mỗi mục một khóa riêng.',
    en: 'Two items of the letter have the same key. Give each item a key of its own.',
  },
  'signature.head_missing': {
    vi: 'Ký TM., KT., TL. hoặc TUQ. thì phải ghi ký thay cho chức vụ nào, ví dụ Bộ trưởng.',
    en: 'A signature TM., KT., TL. or TUQ. needs the office it stands for, such as Bộ trưởng.',
  },
  'number.invalid': {
    vi: 'Số văn bản gồm chữ số, có thể thêm một chữ cái hoa ở cuối, ví dụ 1047 hoặc 2455A.',
    en: 'The number is made of digits, with one capital letter behind them at most, such as 1047 or 2455A.',
  },
  'table.row_length': {
    vi: 'Mỗi dòng của bảng phải có đủ số ô như số cột.',
    en: 'Every row of the table needs as many cells as there are columns.',
  },
}
