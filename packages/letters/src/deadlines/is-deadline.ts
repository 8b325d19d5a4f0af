import { dayOf } from './calendar.ts'
import { eventAfter } from './events.ts'
import { type Candidate, isUncontested } from './judge.ts'
import { inQuotes } from './quoted.ts'
import { saysWork } from './work-words.ts'
import { matchesOf } from '../text/matches-of.ts'

/** Whether a time in its sentence is a deadline: nothing speaks against it, and its words or the work beside it say so. */
export function isDeadline(candidate: Candidate): boolean {
  return (
    asksByThen(candidate) &&
    isUncontested(candidate) &&
    !isRecounted(candidate) &&
    !inQuotes(candidate.tape, candidate.time.from)
  )
}

function asksByThen(candidate: Candidate): boolean {
  const { tape, sentence, time, lead, around } = candidate
  const [when] = time.whens
  if (when === undefined || when.kind === 'impossible') return false
  if (
    lead.strength === 'none' &&
    when.kind !== 'duration' &&
    when.kind !== 'rhythm' &&
    !(around.timesFollow && isCell(candidate)) &&
    !(when.kind === 'stretch' && endsTask(candidate)) &&
    !isSentOn(candidate)
  )
    return false
  const before = tape.folded.slice(Math.max(sentence.from, time.from - 240), time.from)
  const after = tape.folded.slice(time.to, Math.min(sentence.to, time.to + 160))
  if (when.kind === 'duration') return isLimit(candidate, before, after)
  if (when.kind === 'rhythm' && isLaw(before)) return false
  if (time.form === 'month-of-each-year') return lead.strength !== 'none'
  if (when.kind === 'rhythm' && when.every === 'day') return isDaily(candidate, before, after)
  if (when.kind === 'rhythm' && when.date === null)
    return saysReport(before, after, tape.folded.slice(time.from, time.to))
  if (when.kind === 'rhythm')
    return lead.strength !== 'none' || saysWork(before + tape.folded.slice(time.from, time.to), after, 'sending')
  if (lead.strength === 'strong') return true
  if (when.kind === 'this-month') return when.date !== null && saysWork(before, after, 'sending')
  if (/^ ?(?:[ivx]{1,5}|phan [ivx\d]{1,4}) ?[.:]/.test(tape.folded)) return false
  if (lead.strength === 'none') return true
  if (/^(?:den|toi)/.test(lead.words) && isExtended(before) && (around.asked || agreed.test(before))) return true
  if (/^(?:den|toi)/.test(lead.words) && !/het|cuoi/.test(lead.words))
    return /^[^.;]{0,60}(?:phai|hoan thanh|xong|ket thuc)/.test(after) || isIntake(before)
  if (when.kind === 'day')
    return (
      saysWork(before, after, 'sending') ||
      (around.timesFollow && /: ?(?:tu [^:]{4,40})?$/.test(tape.folded.slice(sentence.from, lead.from)))
    )
  if (!around.dated) return !/year|part/.test(time.form) && around.asked
  if (
    !around.asked &&
    /^ ?(?:de )?(?:thuc hien|theo|can cu|tai|ngay \d|tiep theo|trien khai)/.test(
      tape.folded.slice(sentence.from, sentence.from + 40),
    )
  )
    return false
  return around.asked || (!around.tells && saysWork(before, after, 'any'))
}

/** "báo cáo hằng ngày", "cập nhật trước 17 giờ hằng ngày", against "công việc hằng ngày" and what is daily only at times. */
function isDaily({ tape, time, lead }: Candidate, before: string, after: string): boolean {
  if (/(?<![a-z])(?:khi|neu|truong hop)(?![a-z])[^,.;]*$/.test(before)) return false
  const said = before.replace(/\d{1,2} ?(?:h|g|gio|:) ?\d{0,2}(?: ?phut)?/g, '').replace(/ {2,}/g, ' ')
  const words = tape.folded.slice(time.from, time.to)
  const atHour =
    lead.strength === 'strong' || /\d$|gio$|phut$|[hg]$/.test(words) || /^[ ,]{0,2}(?:truoc|luc|cham nhat) /.test(after)
  if (atHour && saysWork(before, after, 'sending')) return true
  if (/(?:bao ?cao|so ket|tong ket)(?: [a-z]{1,8}){0,14} ?\(?$/.test(said)) return true
  const opens = /^[^a-z]*(?:[a-z\d]{1,2}[.)] ?)?(?:dinh ky ?,? ?)?$/.test(before)
  return (opens ? /^[ ,]{0,2}(?:[a-z]{1,8},? ){0,12}bao ?cao/ : /^(?: [a-z]{1,8},?){0,8} bao ?cao/).test(after)
}

/** "Ý kiến góp ý gửi về Bộ ngày 19/8/2020": a day to come on which something is to be sent, without a word that bounds it. */
function isSentOn({ tape, sentence, time, around }: Candidate): boolean {
  const [when] = time.whens
  if (when?.kind !== 'day' || when.year === null || around.issuedOn === null || !around.asked) return false
  if (dayOf(when.year, when.month, when.date) <= around.issuedOn) return false
  const before = tape.folded.slice(Math.max(sentence.from, time.from - 140), time.from)
  const isSent = /(?<!da ?)(?:gui|nop)(?: [a-z]{1,9}){0,6} ?(?:ve|cho|den|toi) [^.;]{2,110}$/.test(before)
  return isSent && !/\d ?\/ ?[a-z]|(?:so|ke ?tu|tu) ?$/.test(before.slice(-40))
}

const agreed = /(?<![a-z])(?:dong y|chap thuan|cho phep|thong nhat)(?![a-z])/

/** "gia hạn đến hết ngày 10/5", "điều chỉnh thời hạn … đến tháng 6": a limit that is moved, now and not before. */
function isExtended(before: string): boolean {
  return (
    /(?<!da ?(?:duoc ?)?)(?:gia ?han|lui ?thoi ?han|keo ?dai ?thoi ?han|dieu ?chinh ?thoi ?han|thoi ?(?:gian|han) [^.;]{2,90}?keo ?dai)[^.;]{0,200}$/.test(
      before.slice(-230),
    ) && !/da ?(?:duoc ?)?gia ?han/.test(before)
  )
}

/** "Nhận hồ sơ từ ngày 05/6 đến ngày 05/7": the last day on which something may be handed in. */
function isIntake(before: string): boolean {
  return /(?:nhan (?:ho so|bai|don)|tiep nhan|lay y kien|gop y|hoan thanh|nhap du lieu)[^.;]{0,80}(?<![a-z])tu ?(?:\d{1,2} ?(?:h|gio) ?\d{0,2} ?)?ngay[^.;]{4,40}$/.test(
    before,
  )
}

/** "trong 05 ngày làm việc": a limit for work, not how long something lasts. */
function isLimit(candidate: Candidate, before: string, after: string): boolean {
  const { tape, time, lead, around } = candidate
  const words = tape.folded.slice(time.from, time.to)
  if (isLaw(before) || /^ ?(?:den|dau|cuoi) /.test(after)) return false
  const event = eventAfter(tape.folded, time.to)
  if (lead.strength === 'none' && words.startsWith('sau')) return false
  if (lead.strength === 'none') return event !== null && !/gia han/.test(before) && saysWork(before, '', 'sending')
  if (words.endsWith('gio') && after.startsWith(' toi')) return false
  if (/^(?:truoc )?(?:it|toi thieu)/.test(lead.words)) return isNotice(candidate, before, after)
  if (words.endsWith('nam') && event === null) return false
  if (words.endsWith('gio') && !/^(?:trong|toi da|khong|cham)/.test(lead.words)) return false
  if (lead.strength === 'strong') return true
  if (lead.words.startsWith('sau')) return saysWork(event === null ? '' : before, after, 'sending')
  return event !== null || around.asked || (!around.tells && saysWork(before, after, 'any'))
}

/** "ít nhất 03 ngày làm việc trước khi …", "trước ít nhất 05 ngày": so long before an event; else it is a mere amount. */
function isNotice(candidate: Candidate, before: string, after: string): boolean {
  const event = eventAfter(candidate.tape.folded, candidate.time.to)
  if (candidate.lead.words.startsWith('truoc')) return saysWork(before, '', 'sending')
  if (event === null || !event.folded.startsWith('truoc')) return false
  return candidate.around.asked || saysWork(before, after, 'any')
}

/** "Theo quy định tại Điều 5, người nộp thuế phải ...": what a law says. */
function isLaw(before: string): boolean {
  const law = /(?:tai|theo|can cu) ?(?:quy dinh (?:tai|cua) )?(?:tiet|diem|khoan|dieu|luat) ?[a-z\d]/
  return law.test(before) && !/de ?nghi|yeu ?cau|giao(?! ban)/.test(before)
}

const opening =
  /(?:^|\s)(?:Thực hiện|Thuc hien|Theo|Căn cứ|Can cu|Tại|Tai|Tiếp theo|Triển khai|Phúc đáp|Trả lời|Ngày \d)(?!\p{L})/gu
const document =
  /(?:cong van|van ban|quyet dinh|nghi quyet|chi thi|thong bao|cong dien|ke hoach)[^,;]{0,10}so|\d ?\/ ?[a-z\d]{2}/
const goesOn = /de ?nghi|yeu ?cau|thong bao|huong dan|bao cao|co y kien|xin|kinh trinh|tran trong|trien khai/

/** "Thực hiện Công văn số ... yêu cầu báo cáo trước ngày 30/6, Bộ đề nghị ...": the limit of an older document. */
function isRecounted({ tape, sentence, time, lead, around }: Candidate): boolean {
  const from = Math.max(sentence.from, lead.from - 900)
  const opened = matchesOf(opening, tape.shown.slice(from, lead.from)).at(-1)?.index
  if (opened === undefined) return false
  const before = tape.folded.slice(from + opened, lead.from)
  const named = before.search(document)
  if (named === -1 || /,(?! ?trong do)[^,]{0,80}(?:de ?nghi|yeu ?cau|giao )/.test(before.slice(named))) return false
  if (
    before.trimStart().startsWith('can cu') ||
    /trong do (?:co )?(?:yeu cau|de nghi|giao)/.test(before) ||
    (lead.strength !== 'strong' && !around.asked)
  )
    return true
  return goesOn.test(tape.folded.slice(time.to, time.to + 500).split('. ', 1)[0] ?? '')
}

/** A rhythm without a day is a deadline only of a report: "định kỳ hằng quý báo cáo", "báo cáo hằng tháng". */
function saysReport(before: string, after: string, words: string): boolean {
  if (/bao ?cao/.test(words)) return true
  if (/^ ?[()]{0,2} ?(?:truoc|cham nhat|muon nhat|vao) /.test(after) && /bao ?cao|gui/.test(before + after)) return true
  return (
    /(?:bao ?cao|so ket|tong ket)(?: [a-z]{1,8}){0,14} ?\(?$/.test(before) ||
    ((/dinh ?ky/.test(words + before.slice(-24)) || words.endsWith('lan') || / lan/.test(words)) &&
      saysWork(before, after, 'sending')) ||
    /^[ ,]{0,2}(?:[a-z]{1,8},? ){0,12}(?:gui|nop|lap|tong hop|co|thuc hien)? ?bao ?cao/.test(after)
  )
}

/** A time that stands alone in its line or in the cell of a row, as in the column of a table. */
function isCell({ tape, time }: Candidate): boolean {
  const [before, after] = [
    tape.folded.slice(Math.max(0, time.from - 12), time.from),
    tape.folded.slice(time.to, time.to + 12),
  ]
  return /(?:^|\|)[ (]*$/.test(before) && /^[ .;)]*(?:\||$)/.test(after) && (before.includes('|') || time.from < 12)
}

/** "Nộp báo cáo: tháng 10/2025.", "thực hiện từ tháng 7 đến tháng 9": a stretch that ends what is asked for. */
function endsTask({ tape, sentence, time, around }: Candidate): boolean {
  const before = tape.folded.slice(Math.max(sentence.from, time.from - 120), time.from)
  const closes = /^[ .;)/]{0,4}$/.test(tape.folded.slice(time.to, Math.min(sentence.to, time.to + 6)))
  if (!around.asked || (!around.dated && /year|part/.test(time.form))) return false
  const begins = /^ ?[:,]? ?(?:phai |can )?(?:hoan thanh|trinh|ban hanh)(?![a-z])/.test(
    tape.folded.slice(time.to, time.to + 30),
  )
  if (begins && !around.tells && /month|quarter/.test(time.form)) return true
  if (!closes) return false
  const isWindow = time.form.startsWith('window') && tape.folded.startsWith('tu', time.from)
  return / ?: ?$/.test(before)
    ? /[a-z]{2,} [a-z]{2,}/.test(before)
    : isWindow && /(?:thuc hien|hoan thanh|tien hanh|trien khai) $/.test(before)
}
