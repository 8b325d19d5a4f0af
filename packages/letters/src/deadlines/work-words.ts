const sending =
  /(?<![a-z])(?:gui|bao ?cao|nop|hoan ?thanh|hoan ?tat|dang ?ky|phan ?hoi|tra ?loi|cung ?cap|(?<!(?:chuong|quy|qua|tien|cong|lo|giao|hanh|giai) ?)trinh|tong ?hop|co y kien|co van ban|thong bao|xong|cap nhat|cong bo|cong khai|phe duyet|giai quyet|xu ly|nhan ho so|tiep nhan|lay y kien)(?![a-z])/
const any =
  /(?<![a-z])(?:xay dung|ban hanh|to chuc|trien khai|thuc hien|ra soat|kiem tra|thanh tra|tham dinh|bo tri|lap|ky|chuyen|dau tu|khac phuc|quyet toan|giai ngan|nghiem thu|ban giao|dua vao|sua doi|bo sung|thu thap|huong dan|tuyen truyen|thi cong|lap dat|cap nhat)(?![a-z])/

/** Whether the words around a time ask for work: something to send, or (`any`) something to do. */
export function saysWork(before: string, after: string, which: 'sending' | 'any'): boolean {
  if (sending.test(before) || sending.test(after)) return true
  return which === 'any' && (any.test(before) || any.test(after))
}
