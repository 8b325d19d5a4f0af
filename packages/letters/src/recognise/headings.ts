import type { Party } from '@vnit/domain'
import { foldEach, type View } from '../text/view.ts'
import type { Known } from '../resolve/meaning.ts'
import { namesAt, type Names } from './bodies.ts'
import { bodyWord, spaced } from './body-words.ts'
import { lineOf, listed } from './named-parties.ts'
import { takingPart } from './parties.ts'
import type { Provision } from './provisions.ts'

/** Who is named above a list for all that stands below. */
export type Heads = { leads: Party[]; coordinates: Party[] }

const before = spaced(
  String.raw`^\s*(?:(?:[^:;.]{0,120}, )?(?:đề nghị|yêu cầu|giao(?: nhiệm vụ cho| cho)?|phân công) |(?:trách nhiệm|nhiệm vụ) của |đối với )?(?=${bodyWord})`,
  'iu',
)

/** "2. Bộ Công Thương:" or "Sở Y tế có trách nhiệm:" says who leads the parts below it; null when more is said than that. */
export function headOf(view: View, provision: Provision, known: Known): Heads | null {
  if (provision.to - provision.from > 700) return null
  const line = lineOf(view, provision)
  const start = before.exec(line)
  if (start === null) return null
  const names = askedIn(line, start[0].length)
  if (names === null) return null
  const rest = line.slice(names.next)
  const joint = takingPart(view, { from: provision.from + names.next, to: provision.to }, known).coordinates
  const said = joint.reduce((words, { words: name }) => words.replace(name, ' '), rest.replace(/\s+/g, ' '))
  if (!saysNothing(said)) return null
  const leads = listed(view, provision, line, names, 'lead', known)
  return leads.length === 0 ? null : { leads, coordinates: joint }
}

/** Of "Bộ Y tế đề nghị các đơn vị:" those who are asked. */
function askedIn(line: string, at: number): Names | null {
  const names = namesAt(line, at)
  if (names === null || names.ends !== 'deed') return names
  const asking = /^(?:(?:trân trọng|kính)\s+)?(?:đề nghị|yêu cầu|kiến nghị)\s+/u.exec(line.slice(names.next))
  return asking === null ? names : namesAt(line, names.next + asking[0].length)
}

const generic = new RegExp(
  `(?<![a-z])(?:${[
    'nghiem tuc|nghiem|khan truong|quan tam|phoi hop|to chuc|trien khai|thuc hien|thi hanh|dung|noi dung|thoi han|thoi gian|tien do|quy dinh|neu tren|noi tren|neu|tren',
    'theo|cac|mot so|nhung|biet|va|voi|kip thoi|de|duoc|chi dao|can cu|cong van|cong dien|chi thi|ke hoach|van ban|nay|day|day du|hieu qua|chat che|y kien|tinh than',
    'yeu cau|nhiem vu|cong viec|giai phap|viec|sau|nhu|trong tam|cu the|chu yeu|chinh|tap trung|luu y|co|trach nhiem|huong dan|tot|chu dong|cong tac|can|phai|chu tri|cung|o|duoi|lam|thong bao|trong thoi gian toi|lien quan|don vi|co quan|duoi day|to chuc|bao dam|dong bo|quyet liet',
  ].join('|')})(?![a-z])`,
  'g',
)

/** Whether words only say "tổ chức thực hiện các nội dung sau", and no work of their own. */
export function saysNothing(words: string): boolean {
  return contentWords(words) <= 1
}

/** How many words say more than "tổ chức thực hiện các nội dung sau". */
export function contentWords(words: string): number {
  const left = foldEach(words)
    .replace(/\s+/g, ' ')
    .replace(generic, ' ')
    .match(/[a-z\d]+/g)
  return left?.length ?? 0
}

const purpose =
  /^\s*(?:ve )?(?:muc dich|muc tieu|yeu cau(?! (?:cac|bo|so|ubnd|uy|thu|giam|chu))|quan diem|danh gia(?: chung| tinh hinh| ket qua)|ket qua|nhung ket qua|tinh hinh|thuc trang|can cu(?: phap ly)?\s*(?:$|:)|su can thiet|pham vi|doi tuong|thanh phan|dia diem|nguyen tac|dac diem|boi canh|han che|ton tai|nguyen nhan|hieu luc|co so phap ly|giai thich|tong kinh phi|kinh phi|nguon kinh phi|thoi gian(?:,? dia diem)?|thoi han|tien do|so luong|hinh thuc|phuong thuc|khai quat|uu diem|khuyet diem|san pham|tong du toan|tong muc)(?![a-z])/

/** "I. Mục đích, yêu cầu", "Kinh phí: …": what stands there explains, and asks for nothing. */
export function isPurpose(folded: string, line = ''): boolean {
  if (/^\s*(?:Mục đích|Mục tiêu|Yêu cầu|Quan điểm)\s+(?!(?:Các|Bộ|Sở|UBND|Ủy|Thủ|Giám|Chủ)(?!\p{L}))\p{Lu}/u.test(line))
    return true
  return purpose.test(folded) && (folded.length < 100 || /^[^.;]{0,60}:/.test(folded))
}

const part =
  /^\s*(?:-\s*)?(?:(?:co quan|don vi|bo phan|nguoi)\s+)?(?:(?:chu tri|thuc hien|phu trach|dau moi|phoi hop)(?:\s+(?:thuc hien|chinh|tham muu))?|phan cong(?: thuc hien)?|(?:thoi gian|thoi han|tien do)(?:\s+[a-z]+){0,4}|san pham|kinh phi|nguon (?:luc|kinh phi|von)|ket qua|dia diem|hinh thuc|muc tieu|noi dung)\s*:/

/** "Cơ quan chủ trì: …", "Thời gian hoàn thành: …": says something of the task above it. */
export function isPartOfTask(folded: string): boolean {
  return part.test(folded)
}

/** A line that only gives what stands below it a name. */
export function isTitle(text: string): boolean {
  return text.length <= 200 && !/[.;:!?,…"”]$/u.test(text)
}
