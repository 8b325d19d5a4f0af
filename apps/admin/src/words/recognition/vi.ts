/** Lời của việc nhận dạng chữ trong bản quét và ảnh. */
export const vi = {
  title: 'Đang nhận dạng chữ',
  work: (name: string) => `Nhận dạng chữ trong ${name}`,
  waiting: 'Chờ đến lượt',
  counting: 'Đang mở tệp',
  pages: (page: number, pages: number) => `Xong trang ${page}/${pages}`,
  about: 'Có thể đóng trang này: đọc xong, văn bản tự vào hàng chờ xác nhận.',
}
