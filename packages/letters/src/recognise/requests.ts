import type { DocumentType } from '@vnit/domain'
import { trimmed, type View } from '../text/view.ts'
import { namesAt } from './bodies.ts'
import { beginsWithDeed, bodyWord, spaced } from './body-words.ts'
import { contentWords, isPurpose, saysNothing } from './headings.ts'
import { lineOf } from './named-parties.ts'
import type { Provision } from './provisions.ts'
import { matchesOf } from '../text/matches-of.ts'

type Stretch = { from: number; to: number }

/** What is known of the place of a provision before it is asked what it wants. */
export type Setting = {
  /** Its words on one line, as they stand and folded. */
  line: string
  folded: string
  type: DocumentType | null
  /** Somebody is named above it who leads what stands here. */
  isLed: boolean
  /** It stands below a title of its own. */
  isTitled: boolean
  /** Work was asked for before it, or only opinions were given. */
  mood: 'none' | 'section' | 'asked' | 'opinion'
  /** A deadline stands in it. */
  isTimed: boolean
  /** Whether it tells somebody by name what to do, or what somebody has done. */
  who: () => 'named' | 'told' | null
  /** Whether it asks to send something in. */
  sends: () => boolean
}

const closing =
  /^\s*(?:tren day la|tran trong|rat mong|moi thong tin|moi vuong mac|moi chi tiet|noi nhan|nhu tren|luu\s*:|.{0,90}tran trong (?:thong bao|cam on))/
/** "Tổng cục Thuế thông báo để các Cục Thuế biết, thực hiện", "nếu có vướng mắc, đề nghị phản ánh về Bộ". */
const parting = new RegExp(
  [
    String.raw`^\s*[^.;:,]{2,70}?\s(?:xin )?(?:thong bao|thong tin|tra loi|co y kien)\s(?:de |cho |toi |den )?[^.;]{2,110}?(?<![a-z])biet(?![a-z])[^;]{0,120}$`,
    String.raw`^\s*(?:moi|neu|trong qua trinh|doi voi|truong hop|qua trinh)[^;]{0,200}(?:kho khan|vuong mac|chua ro|phat sinh)[^;]{0,160}(?:phan anh|lien he|trao doi|thong tin|gui|bao cao)[^;]{0,240}$`,
  ].join('|'),
)
const told = /^\s*(?:đã|đang)\s/iu
const act =
  /^\s*(?:dong y|chap thuan|phe chuan|cong bo (?:kem theo|danh muc|thu tuc)|thong nhat(?! (?:voi|quan ly|trien khai))|ghi nhan|hoan nghenh|ban hanh kem theo|cong bo kem theo|phe duyet(?! [^.]{0,200}truoc ngay)|thanh lap(?! [^.]{0,200}truoc ngay)|cong nhan|bai bo|huy bo|sua doi, bo sung|thay the|dieu chinh [^.]{0,40}quyet dinh|phan cong nhiem vu [^.]{0,160}phu luc|ban hanh [^.]{0,60}kem theo)/
const force =
  /^\s*(?:quyet dinh|chi thi|nghi quyet|thong tu|ke hoach|quy che|nghi dinh|quy dinh)(?: nay)? (?:co hieu luc|thay the|bai bo)|^[^.]{0,900}(?:chiu|co) trach nhiem (?:to chuc )?(?:thi hanh|thuc hien) (?:quyet dinh|chi thi|nghi quyet|thong tu|quy che|nghi dinh|ke hoach) nay[^,;]{0,60}$|can cu quyet dinh thi hanh[./]*$|^\s*quyet dinh nay /
const mayForce = /hieu luc|trach nhiem|thi hanh|thay the|bai bo|quyet dinh nay/
const functional =
  /^\s*(?:trong|theo|de|nham|khi|neu|tai|vao|truoc|ngay|khong|se|da|dang|van|co|biet|cung|can cu|tren co so|viec|thong nhat|quy dinh|quyet dinh|dung|yeu cau|ky|du|nhan)\s/
const cited =
  /^\s*(?:quyet dinh|cong van|thong tu|nghi dinh|nghi quyet|luat|chi thi|thong bao|ke hoach|quy che|dieu le|van ban)\s[^.;]{0,90}?(?:so\s*:?\s*\d|ban hanh kem theo)|^\s*(?:viec|truong hop|ma loai hinh|nhu tr|website)\s|^\s*tra loi (?:cong van|van ban|don|y kien)|^\s*(?:ve|doi voi)\s[^:.;,]{0,140}[.]?$/
const normative = new Set(['circular', 'joint-circular', 'decree', 'law', 'ordinance', 'regulation', 'rules'])
const telling = new Set(['report', 'submission', 'minutes', 'invitation'])

/** What neither item nor paragraph asks by: a closing, the entry into force. */
function isClosing({ folded, isTimed }: Setting): boolean {
  return closing.test(folded) || (!isTimed && parting.test(folded)) || (mayForce.test(folded) && force.test(folded))
}

/** What of an item asks for work; null when it asks for nothing. */
export function itemAsks(provision: Provision, setting: Setting): Stretch | null {
  const { line, folded, type, mood, isLed, isTimed } = setting
  if (isClosing(setting) || isPurpose(folded, line) || cited.test(folded)) return null
  const asked = requestIn(line)
  if (asked !== null && !isTimed && onlyAsks(line, asked)) return null
  const says = () => asked !== null || setting.who() === 'named'
  const whole = { from: provision.from, to: provision.to }
  if (act.test(folded)) return says() ? whole : null
  if (asked === null && tells(setting)) return null
  if (type !== null && telling.has(type)) return asked === null ? null : whole
  if (type !== null && normative.has(type)) return isLed || says() ? whole : null
  if (mood !== 'asked' && !isLed && !isTimed && !isImperative(setting) && !says()) return null
  return whole
}

/** "Sở đã phối hợp …": tells of what was done. */
function tells({ folded, line, who }: Setting): boolean {
  return /(?<![a-z])d(?:a|ang)\s/.test(folded) && (told.test(line) || who() === 'told')
}

/** "Nhận được Kế hoạch này, yêu cầu các đơn vị nghiêm túc thực hiện." */
function onlyAsks(line: string, asked: number): boolean {
  return contentWords(line.slice(0, asked)) <= 2 && saysNothing(withoutNames(line.slice(asked)))
}

function isImperative({ line, folded }: Setting): boolean {
  return beginsWithDeed(line) && !functional.test(folded)
}

const leadingIn =
  /(?:,\s*)?(?:chi dao [^:]*?)?(?:trien khai|thuc hien|luu y|tap trung)?(?: thuc hien)?\s*(?:nghiem|tot|dong bo)?\s*(?:mot so|cac|nhung)?\s*(?:noi dung|nhiem vu|cong viec|giai phap|viec)?\s*(?:chinh|cu the|trong tam|chu yeu)?\s*(?:nhu )?sau(?: day)?\s*:?\s*$|:\s*$/

/** What of a paragraph without a label asks for work: from its request on, or all of it where it is told to somebody. */
export function paragraphAsks(view: View, provision: Provision, setting: Setting): Stretch | null {
  const { line, folded, isTimed } = setting
  if (isClosing(setting)) return null
  const asked = requestIn(line)
  if (asked === null) return isOrder(provision, setting) ? { from: provision.from, to: provision.to } : null
  const end = provision.leadsIn ? leadStart(folded, asked) : folded.length - asked
  const [from, to] = trimmed(view.text, provision.from + asked, provision.from + asked + end)
  const words = lineOf(view, { from, to })
  if (to <= from || (provision.leadsIn && !saysWork(words))) return null
  return isTimed || !saysNothing(withoutNames(words)) ? { from, to } : null
}

/** Whether a paragraph that requests nothing orders something, by where it stands. */
function isOrder(provision: Provision, setting: Setting): boolean {
  const { folded, isLed, isTitled, mood, isTimed, sends, who } = setting
  if (provision.leadsIn || isPurpose(folded) || tells(setting)) return false
  if (isLed && (isTimed || isImperative(setting) || who() === 'named')) return true
  if ((mood === 'asked' || mood === 'section') && isTimed && sends()) return true
  if (isTitled && mood !== 'opinion' && provision.text.length > 40 && isImperative(setting)) return true
  return (isTitled || mood === 'asked') && who() === 'named'
}

/** Whether a paragraph asks for the work that stands below it. */
export function asksBelow({ line, folded }: Pick<Setting, 'line' | 'folded'>): 'asked' | 'opinion' | null {
  if (!/sau(?: day)?\s*[:.]?\s*$|:\s*$/.test(folded)) return null
  if (requestIn(line) !== null) return 'asked'
  const end = folded.slice(-160)
  if (/y kien|tra loi|ket luan|thong bao|bao cao|dong y|ket qua|giai trinh|quy dinh/.test(end)) return 'opinion'
  return /chi thi|trien khai|thuc hien|huong dan|quyet nghi|quyet dinh|nhiem vu|luu y|ke hoach/.test(end)
    ? 'asked'
    : null
}

/** Where "chỉ đạo ... thực hiện một số nội dung sau:" begins, counted from the request. */
function leadStart(folded: string, asked: number): number {
  const from = Math.max(asked, folded.length - 600)
  const found = folded.slice(from).search(leadingIn)
  return found === -1 ? folded.length - asked : from + found - asked
}

const request = /(?<!\p{L})(?:đề\s*nghị|yêu\s*cầu|kiến\s*nghị|giao)(?!\p{L})/giu
const passing = /^\s*(?:nhận được|căn cứ)\s[^,]{4,60}(?:này|trên),\s*/iu

/** "Nhận được Chỉ thị này, Thủ trưởng …": told to those who receive it. */
export function isPassedOn(line: string): boolean {
  return /^\s*nhận được\s[^,]{4,60}này,/iu.test(line)
}

/** Where the request begins; an order to pass on ("Nhận được Chỉ thị này, Thủ trưởng ...") begins a paragraph. */
function requestIn(line: string): number | null {
  const passedOn = passing.exec(line)
  if (passedOn !== null && namesAt(line, passedOn[0].length)?.ends === 'deed') return passedOn[0].length
  for (const { index, 0: word } of matchesOf(request, line)) {
    const before = line.slice(Math.max(0, index - 300), index)
    if (/(?:nếu|trường hợp)[^.;]*$/iu.test(before) && !/trường hợp[^.;]*,\s*$/iu.test(before)) continue
    if (isTold(before)) continue
    if (asksSomebody(line, index, word)) return index
  }
  return null
}

/** "Giao Sở …", "đề nghị Quý cơ quan …", "yêu cầu thực hiện …", against "giao thông", "yêu cầu kỹ thuật". */
function asksSomebody(line: string, at: number, word: string): boolean {
  const rest = line.slice(at + word.length, at + word.length + 500)
  const next = rest.search(/\S/)
  if (next === -1 || rest.trim() === ':') return rest.trim() === ':'
  const from = rest.startsWith(' cho ') ? 5 : next
  if (/^giao$/iu.test(word))
    return namesAt(rest, from) !== null || /^(?:quý|ông|bà|đồng chí)\s/iu.test(rest.slice(from))
  if (/^(?:(?:của|về|số|tại|trên|này|đó|nêu)\s|\d)/u.test(rest.slice(from))) return false
  return true
}

/** A comma behind which a body begins to speak, and what was asked of it before. */
const speaker = spaced(String.raw`,\s+(?=${bodyWord})`, 'giu')
const received = /(?:nhận được|có|gửi)\s+(?:\p{L}+\s+){0,3}(?:đơn|công văn|văn bản|tờ trình|kiến nghị)(?! này)/iu

/** "Sở Văn hóa, Thể thao và Du lịch … đề nghị": the comma stands inside a name. */
function isInName(sentence: string, comma: number): boolean {
  return /^,\s+\p{Lu}\p{Ll}+/u.test(sentence.slice(comma)) && !speakerAt(sentence, comma)
}

function speakerAt(sentence: string, comma: number): boolean {
  return sentence.slice(comma).search(speaker) === 0
}

/** "Bộ ... đã đề nghị Bộ Tài chính", "có công văn đề nghị": a request of the past, or one among things. */
function isTold(before: string): boolean {
  const sentence = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf(';'), before.lastIndexOf(':')) + 1,
  )
  const speaks = matchesOf(speaker, sentence).at(-1)?.index ?? 0
  const comma = sentence.lastIndexOf(',')
  const asksItself = comma > speaks && !(/^\s*,\s*$/.test(sentence.slice(comma)) && received.test(sentence))
  const clause = sentence.slice(asksItself && !isInName(sentence, comma) ? comma + 1 : speaks)
  if (/(?<!\p{L})đã\s/iu.test(clause)) return true
  if (/(?:công\s*văn|văn\s*bản|tờ trình|đơn|công điện|thông báo)\s*(?:số|ngày|của)/iu.test(clause)) return true
  if (/(?:có|nhận được|gửi|xét)\s+(?:các\s+)?(?:công văn|văn bản|đơn|tờ trình)/iu.test(clause)) return true
  return /(?:trên\s*cơ\s*sở|về\s*việc|việc|được|theo|các|những|hồ sơ|đơn|văn bản|đáp ứng|bảo đảm|đảm bảo|mục đích,|mục đích|nhiệm vụ|của|có|phù hợp|khi|bàn|hai|một số|nhu cầu|số liệu|nội dung|biểu|mẫu|tài liệu|điều kiện|tiêu chí|và các|chỉ tiêu|xét|kính trình)\s*$/iu.test(
    before,
  )
}

/** The words of a request without its verb and the bodies that it names. */
function withoutNames(line: string): string {
  const asked = line.replace(
    /^\s*(?:đề\s*nghị|yêu\s*cầu|kiến\s*nghị|giao)\s*(?:cho\s+)?(?:quý\s*\p{L}+(?:\s+(?:quan|vị|ban))?)?/iu,
    '',
  )
  const from = asked.search(/\S/)
  const names = from === -1 ? null : namesAt(asked, from)
  return names === null ? asked : asked.slice(names.next)
}

/** After the addressee's name there is work to do, beyond "triển khai một số nội dung sau". */
function saysWork(words: string): boolean {
  return (
    contentWords(withoutNames(words)) >= 6 &&
    /(?:nghiên cứu|tổ chức|thực hiện|báo cáo|xây dựng|rà soát|kiểm tra)/iu.test(words)
  )
}
