/** Sentences for inputs that our own checks refuse; zod says the rest in both languages itself. */
export const inputWords: Record<string, { vi: string; en: string }> = {
  'day.invalid': {
    vi: 'Ngày này không có trong lịch. Hãy ghi năm-tháng-ngày, ví dụ 2015-06-15.',
    en: 'This day is not in the calendar. Write year-month-day, such as 2015-06-15.',
  },
}
