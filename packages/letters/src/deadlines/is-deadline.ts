import { eventAfter } from './events.ts'
import { type Candidate, reasonAgainst } from './judge.ts'
import { inQuotes } from './quoted.ts'
import { saysWork } from './work-words.ts'

/** Whether a time in its sentence is a deadline: nothing speaks against it, and its words or the work beside it say so. */
export function isDeadline(candidate: Candidate): boolean {
  const { tape, sentence, time, lead, around } = candidate
  const [when] = time.whens
  if (when === undefined || when.kind === 'impossible') return false
  if (
    lead.strength === 'none' &&
    when.kind !== 'duration' &&
    when.kind !== 'rhythm' &&
    !(around.timesFollow && isCell(candidate))
  )
    return false
  if (inQuotes(tape, time.from) || reasonAgainst(candidate) !== null || isRecounted(candidate)) return false
  const before = tape.folded.slice(Math.max(sentence.from, time.from - 240), time.from)
  const after = tape.folded.slice(time.to, Math.min(sentence.to, time.to + 160))
  if (when.kind === 'duration') return isLimit(candidate, before, after)
  if (when.kind === 'rhythm' && isLaw(before)) return false
  if (when.kind === 'rhythm' && when.date === null)
    return saysReport(before, after, tape.folded.slice(time.from, time.to))
  if (when.kind === 'rhythm')
    return lead.strength !== 'none' || saysWork(before + tape.folded.slice(time.from, time.to), after, 'sending')
  if (lead.strength === 'strong') return true
  if (/^ ?(?:[ivx]{1,5}|phan [ivx\d]{1,4}) ?[.:]/.test(tape.folded)) return false
  if (lead.strength === 'none') return true
  if (/^(?:den|toi)/.test(lead.words) && !/het|cuoi/.test(lead.words))
    return /^[^.;]{0,60}(?:phai|hoan thanh|xong|ket thuc)/.test(after)
  if (when.kind === 'day')
    return saysWork(before, after, 'sending') || (around.timesFollow && /: ?(?:tu [^:]{4,40})?$/.test(before))
  if (!around.dated) return /(?:hoan ?thanh|trinh|ban hanh|xong|gui|nop|bao cao)[^;]{0,120}$/.test(before)
  return around.asked || (!around.tells && saysWork(before, after, 'any'))
}

/** "trong 05 ngày làm việc": a limit for work, not how long something lasts. */
function isLimit({ tape, time, lead, around }: Candidate, before: string, after: string): boolean {
  const words = tape.folded.slice(time.from, time.to)
  if (isLaw(before) || /^ ?(?:den|dau|cuoi) /.test(after)) return false
  const event = eventAfter(tape.folded, time.to)
  if (lead.strength === 'none') return event !== null && !/gia han/.test(before) && saysWork(before, '', 'sending')
  if (words.endsWith('nam') && event === null) return false
  if (words.endsWith('gio') && !/^(?:trong|toi da|khong|cham)/.test(lead.words)) return false
  if (lead.strength === 'strong') return true
  if (lead.words.startsWith('sau')) return saysWork(event === null ? '' : before, after, 'sending')
  return event !== null || around.asked || (!around.tells && saysWork(before, after, 'any'))
}

/** "Theo quy định tại Điều 5, người nộp thuế phải ...": what a law says. */
function isLaw(before: string): boolean {
  const law = /(?:tai|theo|can cu) ?(?:quy dinh (?:tai|cua) )?(?:tiet|diem|khoan|dieu|luat) ?[a-z\d]/
  return law.test(before) && !/de ?nghi|yeu ?cau|giao(?! ban)/.test(before)
}

/** "Thực hiện Công văn số ... yêu cầu báo cáo trước ngày 30/6, Bộ đề nghị ...": the limit of an older document. */
function isRecounted({ tape, sentence, time, lead }: Candidate): boolean {
  if (lead.from - sentence.from > 1500) return false
  const before = tape.folded.slice(sentence.from, lead.from).trimStart()
  const after = tape.folded.slice(time.to, Math.min(sentence.to, time.to + 500))
  if (
    !/^(?:[-+]|\d{1,2}\.)? ?(?:de |nham )?(?:thuc hien|theo|can cu|tai|tiep theo|trien khai|ngay \d|phuc dap|tra loi)(?![a-z])/.test(
      before,
    )
  )
    return false
  const document = before.search(
    /(?:cong van|van ban|quyet dinh|nghi quyet|chi thi|thong bao|cong dien|ke hoach)[^,;]{0,10}so|\d ?\/ ?[a-z\d]{2}/,
  )
  return (
    document !== -1 &&
    !/,(?! ?trong do)[^,]{0,80}(?:de ?nghi|yeu ?cau|giao )/.test(before.slice(document)) &&
    /(?:de ?nghi|yeu ?cau|thong bao|huong dan|bao cao|co y kien|xin|kinh trinh|tran trong|trien khai)/.test(after)
  )
}

/** A rhythm without a day is a deadline only of a report: "định kỳ hằng quý báo cáo", "báo cáo hằng tháng". */
function saysReport(before: string, after: string, words: string): boolean {
  if (/bao ?cao/.test(words)) return true
  if (/^ ?[()]{0,2} ?(?:truoc|cham nhat|muon nhat|vao) /.test(after) && /bao ?cao|gui/.test(before + after)) return true
  return (
    /(?:bao ?cao|so ket|tong ket)(?: [a-z]{1,8}){0,14} ?\(?$/.test(before) ||
    ((/dinh ?ky/.test(words + before.slice(-24)) || words.endsWith('lan')) && saysWork(before, after, 'sending')) ||
    /^[ ,]{0,2}(?:[a-z]{1,8},? ){0,12}(?:gui|nop|lap|tong hop|co|thuc hien)? ?bao ?cao/.test(after)
  )
}

/** A time that stands alone in its line, as in the column of a table. */
function isCell({ tape, time }: Candidate): boolean {
  return /^[ |(]*$/.test(tape.folded.slice(0, time.from)) && /^[ |.;)]*$/.test(tape.folded.slice(time.to))
}
