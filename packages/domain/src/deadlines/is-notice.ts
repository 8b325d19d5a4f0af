/** Whether the time is counted back from the event: "ít nhất 05 ngày trước khi kiểm tra". */
export function isNotice({ event }: { event: string }): boolean {
  return /^trước(?!\p{L})/iu.test(event.trim())
}
