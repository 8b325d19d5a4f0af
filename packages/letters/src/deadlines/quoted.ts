import type { Tape } from './tape.ts'

const law =
  /(?:tai|theo|can cu) ?(?:quy dinh (?:tai|cua) )?(?:tiet|diem|khoan|dieu|muc) ?[a-z\d].{0,400}(?:quy dinh|huong dan|nhu sau)[^.;]{0,240}:\s*["“«]?$/
const asks = /(?:de nghi|yeu cau|trien khai|thuc hien (?:cac|mot so))[^.]{0,160}:\s*$/
const ends =
  /^(?:\d{1,2}[.)]\s?|[-+]\s?|[a-z]\)\s?)?(?:can cu (?:cac )?(?:quy dinh|huong dan|noi dung)[^,]{0,40}(?:tren|neu|dan)|tu (?:cac )?quy dinh|doi chieu|de nghi|yeu cau|vi vay|do (?:do|vay)|nhu vay|theo do|tren day|tran trong|tong cuc|bo |cuc |so |uy ban|ubnd|huong dan|trien khai|to chuc thuc hien)/
const longest = 15

/** Which paragraphs only repeat what a law says: those below "Tại Điều 10 ... quy định:", until the letter speaks itself. */
export function quotingParagraphs(tapes: readonly Tape[]): boolean[] {
  let quoting = false
  let marksTo = -1
  return tapes.map(({ folded }, index) => {
    if (quoting && (ends.test(folded) || /(?:de nghi|yeu cau)/.test(folded.slice(0, 160)))) quoting = false
    const told = quoting || index <= marksTo
    if (index > marksTo) marksTo = closesIn(tapes, index)
    if (!quoting && folded.lastIndexOf(':') > folded.length - 5) quoting = introduces(folded.slice(-600))
    return told
  })
}

/** Whether a paragraph that ends in a colon gives a law the word. */
function introduces(end: string): boolean {
  return law.test(end) && !asks.test(end)
}

/** The paragraph in which a quotation ends that this one begins and leaves open, or -1. */
function closesIn(tapes: readonly Tape[], index: number): number {
  const { shown } = tapes[index] as Tape
  if (!shown.includes('“') || shown.lastIndexOf('“') <= shown.lastIndexOf('”')) return -1
  for (let next = index + 1; next < Math.min(tapes.length, index + longest); next += 1) {
    const mark = /[“”]/.exec((tapes[next] as Tape).shown)?.[0]
    if (mark !== undefined) return mark === '”' ? next : -1
  }
  return -1
}

/** Whether a place of the paragraph lies between quotation marks. */
export function inQuotes({ shown }: Tape, at: number): boolean {
  if (!/[“”«»"]/.test(shown.slice(Math.max(0, at - 2000), at + 2000))) return false
  const before = shown.slice(Math.max(0, at - 2000), at)
  const after = shown.slice(at, at + 2000)
  const [opened, closes] = [Math.max(before.lastIndexOf('“'), before.lastIndexOf('«')), after.search(/[”»]/)]
  if (opened > Math.max(before.lastIndexOf('”'), before.lastIndexOf('»')) && closes !== -1) return true
  return (before.split('"').length - 1) % 2 === 1 && after.includes('"')
}
