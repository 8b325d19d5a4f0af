/** Lời của việc nhận dạng chữ trong bản quét và ảnh. */
export const vi = {
  title: 'Đang nhận dạng chữ',
  work: (name: string) => `Nhận dạng chữ trong ${name}`,
  waiting: 'Chờ đến lượt',
  counting: 'Đang mở tệp',
  pages: (page: number, pages: number) => `Xong trang ${page}/${pages}`,
  converted: (from: string) => `Chữ được chuyển từ ${from}; hãy xem lại chữ hoa.`,
  weak: (count: number, some: readonly string[]) =>
    `Chữ nhận dạng từ ảnh; ${count} từ chưa chắc, hãy so với bản gốc: ${some.map((word) => `“${word}”`).join(', ')}.`,
  about: 'Có thể đóng trang này: đọc xong, văn bản tự vào hàng chờ xác nhận.',
  lost: 'Mất kết nối với máy chủ; đang thử lại. Việc đọc tự tiếp tục khi máy chủ chạy lại.',
}
