import type { Party } from '@vnit/domain'
import type { View } from '../text/view.ts'
import type { Known } from '../resolve/meaning.ts'
import { namesAt } from './bodies.ts'
import { bodyWord, spaced } from './body-words.ts'
import { listed } from './named-parties.ts'
import { matchesOf } from '../text/matches-of.ts'

type Stretch = { from: number; to: number }

const label = String.raw`(?:(?:đơn vị|cơ quan|bộ phận|phòng) )?`
const leadLabel = spaced(
  String.raw`(?<!\p{L})(?:${label}(?:chủ trì|đầu mối|phụ trách)(?: (?:thực hiện|tham mưu|chính))?|(?:đơn vị|cơ quan|bộ phận) thực hiện|phân công(?: thực hiện)?|trách nhiệm)\s*:\s*`,
  'giu',
)
const jointLabel = spaced(String.raw`(?<!\p{L})${label}phối hợp(?: thực hiện)?\s*:\s*`, 'giu')
const nextLabel = spaced(
  String.raw`[.;,]\s*(?:và )?(?:${label}(?:chủ trì|phối hợp|đầu mối|thực hiện|phụ trách)(?: thực hiện)?|thời (?:gian|hạn)(?: \p{L}+){0,3}|tiến độ|kinh phí|sản phẩm)\s*:|\.(?=\s|$|\/)`,
  'iu',
)
const inBrackets = spaced(
  String.raw`\(\s*(?<lead>[^()]{3,160}?) (?:là (?:đơn vị|cơ quan) )?(?:chủ trì|phụ trách|thực hiện|làm đầu mối)(?:[,;]\s*(?:(?:phối hợp (?:với|cùng) )?(?<joint>[^()]{3,200}?)(?: phối hợp)?))?\s*\)`,
  'giu',
)
const doneBy = spaced(String.raw`(?<!\p{L})do (?=${bodyWord})`, 'giu')

/** "Chủ trì: Vụ A; phối hợp: Vụ B", "(Vụ A chủ trì, Vụ B phối hợp)", "do Vụ A chủ trì". */
export function labelled(
  view: View,
  within: Stretch,
  line: string,
  known: Known,
): { leads: Party[]; coordinates: Party[] } {
  const after = (rule: RegExp, role: Party['role']) =>
    matchesOf(rule, line).flatMap(({ index, 0: words }) => {
      const from = index + words.length
      const stop = line.slice(from).search(nextLabel)
      return listed(view, within, line, { from, to: stop === -1 ? line.length : from + stop }, role, known)
    })
  const said = { leads: after(leadLabel, 'lead'), coordinates: after(jointLabel, 'coordinate') }
  for (const match of matchesOf(inBrackets, line)) {
    const { lead = '', joint } = match.groups ?? {}
    const from = match.index + match[0].indexOf(lead)
    if (namesAt(line, from) === null && !/^(?:các\s+)?\p{Lu}/u.test(lead)) continue
    said.leads.push(...listed(view, within, line, { from, to: from + lead.length }, 'lead', known))
    if (joint === undefined) continue
    const start = match.index + match[0].lastIndexOf(joint)
    said.coordinates.push(...listed(view, within, line, { from: start, to: start + joint.length }, 'coordinate', known))
  }
  for (const { index, 0: words } of matchesOf(doneBy, line)) {
    const names = namesAt(line, index + words.length)
    if (names?.ends === 'deed' && /^(?:chủ trì|phụ trách)/u.test(line.slice(names.next)))
      said.leads.push(...listed(view, within, line, names, 'lead', known))
  }
  return said
}
