export type Language = 'vi' | 'en'

type Words = {
  noAnswer: (reason: string) => string
  strangeAnswer: (status: number) => string
  noProcedure: string
  defect: (status: number, requestId: string | null) => string
}

const vi: Words = {
  noAnswer: (reason) => `Không nhận được trả lời từ vnit (${reason}). Hãy kiểm tra địa chỉ và đường mạng rồi chạy lại.`,
  strangeAnswer: (status) =>
    `Địa chỉ này trả lời HTTP ${status} nhưng không phải vnit. Hãy kiểm tra baseUrl và máy chủ trung gian.`,
  noProcedure: 'vnit ở địa chỉ này không có thủ tục như vậy. Hãy cài bản @vnit/client đúng với máy chủ.',
  defect: (status, requestId) =>
    `vnit gặp lỗi (HTTP ${status}). Hãy báo quản trị viên${requestId ? ` mã yêu cầu ${requestId}` : ''}.`,
}

const en: Words = {
  noAnswer: (reason) => `No answer from vnit (${reason}). Check the address and the network, then run it again.`,
  strangeAnswer: (status) => `This address answers HTTP ${status}, but it is not vnit. Check baseUrl and any proxy.`,
  noProcedure: 'vnit at this address has no such procedure. Install the @vnit/client that belongs to it.',
  defect: (status, requestId) =>
    `vnit failed (HTTP ${status}). Tell its administrators${requestId ? ` the request id ${requestId}` : ''}.`,
}

export const words: Record<Language, Words> = { vi, en }
