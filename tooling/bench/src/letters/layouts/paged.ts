import type { Parts } from '../parts.ts'
import { columns } from './columns.ts'
import { plain } from './flat.ts'

/** Pages with their number between two lines, also in the middle of a sentence. */
export function paged(parts: Parts): string {
  return every(columns(parts), 34, (page) => ['', parts.isOldStyle ? String(page) : '\f' + String(page), ''])
}

/** The official gazette: a head on every page, and one above the document. */
export function gazette(parts: Parts): string {
  const year = parts.id.length % 2 === 0 ? 2013 : 2016
  const head = (page: number) =>
    page % 2 === 0
      ? [`${page}     CÔNG BÁO/Số ${230 + page} + ${231 + page}/Ngày 21-9-${year}`]
      : [`CÔNG BÁO/Số ${230 + page} + ${231 + page}/Ngày 21-9-${year}     ${page}`]
  return `${head(1)[0]}\n\nVĂN BẢN QUY PHẠM PHÁP LUẬT\n\n${every(columns(parts), 30, (page) => ['', ...head(page), ''])}`
}

/** A digitally signed copy: who signed the file and when stands above it and inside a sentence. */
export function signed(parts: Parts): string {
  const said = [
    'Ký bởi: Cổng Thông tin điện tử',
    'Email: vanthu@example.gov.vn',
    'Cơ quan: Văn phòng',
    'Ngày ký: 12.05.2017 16:05:22 +07:00',
  ]
  return `${said.join('\n')}\n\n${every(columns(parts), 26, (page) => (page % 2 === 0 ? said.slice(0, 1).concat(said[3] ?? '') : ['']))}`
}

/** A copy with a portal's name across its pages. */
export function watermarked(parts: Parts): string {
  return every(plain(parts), 12, () => ['CỔNG THÔNG TIN VĂN BẢN PHÁP LUẬT  www.vanban.example.vn'])
}

/** Puts something between lines, so many apart. The page before the first is not counted as one. */
function every(text: string, distance: number, between: (page: number) => string[]): string {
  let page = 1
  return text
    .split('\n')
    .flatMap((line, row) => (row > 0 && row % distance === 0 ? [...between(++page), line] : [line]))
    .join('\n')
}
