import type { LetterReading } from '@vnit/domain'
import { readLetter } from '../read-letter.ts'
import { smallRegister } from './small-register.ts'

type Parts = { number?: string; date?: string; subject?: string; to?: string; body?: string; after?: string }

/** An ordinary letter in which a test changes only the part it is about. */
export function letterText(parts: Parts = {}): string {
  const {
    number = 'Số: 100/BTTTT-CNTT',
    date = 'Hà Nội, ngày 13 tháng 4 năm 2015',
    subject = 'V/v một việc thử',
    to = 'Kính gửi: Bộ Tài chính.',
    body = 'Bộ Thông tin và Truyền thông đề nghị Quý cơ quan phối hợp.',
    after = '',
  } = parts
  const head =
    'BỘ THÔNG TIN VÀ TRUYỀN THÔNG\n-------\n\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
  return [head, number, subject, date, to, body, after].join('\n\n')
}

/** What is read from such a letter. */
export function readingOf(parts: Parts = {}): LetterReading {
  return readLetter(letterText(parts), smallRegister)
}

/** The words behind spans. */
export function wordsOf(reading: LetterReading, spans: { from: number; to: number }[]): string[] {
  return spans.map(({ from, to }) => reading.text.slice(from, to))
}
