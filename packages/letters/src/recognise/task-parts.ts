import { type DeadlineFound, startOf } from '../deadlines/found.ts'
import { beginningIn } from '../deadlines/in-order.ts'
import { flat, trimmed, type View } from '../text/view.ts'
import { namesAt } from './bodies.ts'
import { beginsWithDeed } from './body-words.ts'
import { isPartOfTask, saysNothing } from './headings.ts'
import { lineOf } from './named-parties.ts'
import type { Taking } from './parties.ts'
import { isReportWork } from './report-words.ts'
import { matchesOf } from '../text/matches-of.ts'

type Stretch = { from: number; to: number }

/** A task in the words of a provision: a report stands by itself, and what each further body is told. */
export type Task = { at: Stretch; isReport: boolean; taking: Taking }

type TakingIn = (within: Stretch) => Taking

type Grown = Task & { hasGrown: boolean }

/** The tasks of words that ask for work. */
export function taskParts(view: View, asked: Stretch, deadlines: readonly DeadlineFound[], takingIn: TakingIn): Task[] {
  const tasks: Grown[] = []
  for (const at of sentencesIn(view, asked)) {
    const line = lineOf(view, at)
    const folded = flat(view, at)
    const last = tasks.at(-1)
    if (last !== undefined && (isPartOfTask(folded) || isTail(folded))) {
      grow(last, at)
      continue
    }
    if (last !== undefined && sendsWhatWasMade(folded)) {
      grow(last, at)
      last.isReport = true
      continue
    }
    if (last !== undefined && !last.isReport && last.at.to - last.at.from < 600 && asksOnly(lineOf(view, last.at))) {
      grow(last, at)
      continue
    }
    const taking = takingIn(at)
    if (last !== undefined && last.taking.leads.length === 0 && taking.leads.length > 0 && saysOnlyWho(line, taking)) {
      grow(last, at)
      last.taking = { ...last.taking, leads: taking.leads }
      continue
    }
    const isReport = sendsIn(line, folded, hasTime(deadlines, at))
    if (last === undefined) {
      tasks.push({ at: { ...at }, isReport, taking, hasGrown: false })
      continue
    }
    const own = taking.leads.length > 0 && !sameLeads(taking, last.taking)
    const begins = isReport || own || (last.isReport && (taking.leads.length > 0 || isOrder(line, folded)))
    if (begins && !(isReport && last.isReport && !own && !isOrder(line, folded)))
      tasks.push({
        at: { ...at },
        isReport,
        taking: taking.leads.length > 0 ? taking : heir(taking, last.taking),
        hasGrown: false,
      })
    else grow(last, at)
  }
  return tasks.map(({ at, isReport, taking, hasGrown }) => ({
    at,
    isReport,
    taking: hasGrown ? { ...taking, ...whole(takingIn, { at, isReport, taking }) } : taking,
  }))
}

function grow(task: Grown, { to }: Stretch): void {
  task.at.to = to
  task.hasGrown = true
}

/** Who takes part by all the words of a task: "Chủ trì: …" stands in a sentence of its own. */
function whole(takingIn: TakingIn, { at, taking }: Task): Partial<Taking> {
  const { leads, coordinates } = takingIn(at)
  return { leads: leads.length > 0 ? leads : taking.leads, coordinates }
}

function heir(taking: Taking, before: Taking): Taking {
  return { ...taking, leads: before.leads }
}

function sameLeads(one: Taking, other: Taking): boolean {
  return one.leads.map(({ words }) => words).join() === other.leads.map(({ words }) => words).join()
}

const towards = String.raw`(?:bo truong|thu tuong|chinh phu|chu tich|lanh dao|uy ban|ubnd|bo|so|vu|cuc|tong cuc|van phong|trung tam|ban|don vi|vien|kho bac|bao hiem xa hoi|ngan hang|hdnd|phong|thanh tra|giam doc|tinh uy|thanh uy)(?![a-z])`
/** "báo cáo về Tổng Liên đoàn": to whoever has a name. */
const upwards = /(?<!\p{L})(?:báo cáo|gửi|nộp)[^;.]{0,120}?\s(?:về|lên|cho|tới)\s+\p{Lu}/u

const reporting = new RegExp(
  [
    String.raw`(?<![a-z])bao\s+cao(?:,?\s+[a-z]+){0,5}?\s+(?:len\s+|cho\s+|ve\s+)?${towards}`,
    String.raw`(?<![a-z])(?:gui|nop)\s(?:[^;.]{0,90}\s)?(?:ve\s+|cho\s+|den\s+|toi\s+)?${towards}`,
    String.raw`(?<![a-z])(?:gui|nop|tong hop)\s+(?:[a-z]+\s+){0,4}bao\s+cao`,
  ].join('|'),
)
const sending = new RegExp(
  String.raw`(?<![a-z])gui\s(?:[^;.]{0,60}\s)?(?:ve|cho|den|toi)\s+${towards}|^\s*(?:-\s*)?bao\s+cao(?! (?:kinh te|nghien cuu))(?:\s+[a-z]+){0,8}|(?:tong hop|tinh hinh|ket qua),?\s+bao\s+cao\s+(?:len\s+|cho\s+|ve\s+)?(?:bo truong|thu tuong|lanh dao)`,
)

/** Whether the words ask to send something in; with a time beside them less has to be said. */
export function sendsIn(line: string, folded: string, isTimed: boolean): boolean {
  if (isReportWork(folded) || sending.test(folded)) return true
  return isTimed && (reporting.test(folded) || upwards.test(line))
}

function hasTime(deadlines: readonly DeadlineFound[], { from, to }: Stretch): boolean {
  return beginningIn(deadlines, startOf, from, to).some(({ deadline }) => deadline.kind !== 'pending')
}

/** "từ tháng 6/2009", "kỳ đầu tiên …": says more about what stands before it. */
function isTail(folded: string): boolean {
  return /^\s*(?:ke tu|bat dau|tu (?:thang|ky|quy|nam|ngay)|ky (?:dau|bao cao)|ap dung tu|lan dau|thoi (?:gian|han)|chi tiet|theo mau|mau bao cao|noi dung bao cao|bao cao (?:gom|theo mau|neu ro))/.test(
    folded,
  )
}

/** "đề nghị các cơ quan của Trung ương; các sở …": the list of those who are asked goes on behind the semicolon. */
function asksOnly(line: string): boolean {
  const asking = /^\s*(?:đề nghị|yêu cầu|giao)\s+/iu.exec(line)
  const names = asking === null ? null : namesAt(line, asking[0].length)
  return names !== null && names.ends === 'stop' && names.to >= line.trimEnd().length
}

/** "Giao Ban Phong trào chủ trì.": says who does what the sentence before it asks for. */
function saysOnlyWho(line: string, { leads, coordinates }: Taking): boolean {
  const rest = [...leads, ...coordinates].reduce(
    (words, { words: name }) => words.replace(name, ' '),
    line.replace(/\s+/g, ' '),
  )
  return saysNothing(
    rest.replace(/(?<!\p{L})(?:giao|xong|trước|ngày|tháng|quý|năm|hoàn thành|[\d/.IVX]+)(?!\p{L})/giu, ' '),
  )
}

/** "Báo cáo nói trên … gửi về Bộ": where to send what the words before it ask to make. */
function sendsWhatWasMade(folded: string): boolean {
  return /^\s*(?:bao cao|van ban|danh sach|y kien|ket qua|ke hoach|ho so|so lieu|thong tin|de xuat)(?! (?:hang|dinh|dot|ve))[^;:]{0,160}? (?:(?:de nghi|xin|duoc|can|phai) )?gui (?:ve|den|toi|cho|bang|qua)(?![a-z])/.test(
    folded.replace(/\s+/g, ' '),
  )
}

function isOrder(line: string, folded: string): boolean {
  return beginsWithDeed(line) && !/^\s*(?:trong|theo|de|nham|khi|neu|tai|vao|truoc|co|khong|da|se|viec)\s/.test(folded)
}

const stop = /;|\.(?=\s+["“«(]?\p{Lu})/gu

/** The sentences of a stretch, also those parted by semicolons; none ends in brackets, behind "TP." or "Điều 2.". */
function sentencesIn(view: View, { from, to }: Stretch): Stretch[] {
  const line = lineOf(view, { from, to }).replace(/\([^()]*\)|“[^“”]*”/g, (inside) => '_'.repeat(inside.length))
  const parts: Stretch[] = []
  let start = 0
  for (const { index } of [...matchesOf(stop, line), { index: line.length }]) {
    if (
      line[index] === '.' &&
      /(?:^|\s)(?:TP|Tp|tp|TX|Tr|ThS|TS|PGS|GS|\d{1,2}|[IVX]{1,4}|\p{Lu})$/u.test(line.slice(start, index))
    )
      continue
    const [begin, end] = trimmed(line, start, index)
    if (end > begin && /[\p{L}\d]/u.test(line.slice(begin, end))) parts.push({ from: from + begin, to: from + end })
    start = index + 1
  }
  const last = parts.at(-1)
  if (last !== undefined) last.to = Math.max(last.to, trimmed(view.text, last.from, to)[1])
  return parts
}
