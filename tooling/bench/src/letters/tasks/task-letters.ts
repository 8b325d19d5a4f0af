import { readFileSync } from 'node:fs'

/** A task as a person reads it: where its words stand, who leads and who co-ordinates (each may be said in several ways), by when. */
export type ExpectedTask = {
  from: number
  to: number
  /** May be read or left: neither counts as a fault. */
  optional: boolean
  leads: string[]
  coordinates: string[]
  by: string[]
  kinds: string[]
}

export type TaskLetter = { id: string; aside: boolean; text: string; tasks: ExpectedTask[] }

/** The letters of `letters.txt`, every second one kept aside, those of `more-tuned.txt` and those of `more-aside.txt`. */
export function taskLetters(): TaskLetter[] {
  return [
    ...partsOf('letters.txt').map((part, place) => taskLetter(part, place % 2 === 1)),
    ...partsOf('more-tuned.txt').map((part) => taskLetter(part, false)),
    ...partsOf('more-aside.txt').map((part) => taskLetter(part, true)),
  ]
}

function partsOf(name: string): string[] {
  const file = readFileSync(new URL(`./${name}`, import.meta.url), 'utf8').normalize('NFC')
  return file.split(/^=== /m).slice(1)
}

function taskLetter(part: string, aside: boolean): TaskLetter {
  const [top = '', body = '', labels = ''] = part.split(/^--\n/m)
  const [id = '', ...lines] = top.trim().split('\n')
  const head = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()]),
  )
  const text = written(head, body.trim())
  const tasks: ExpectedTask[] = []
  let after = text.indexOf(body.trim())
  for (const line of labels.split('\n').filter((words) => /^[*?] /.test(words))) {
    const task = expected(line, text, after, id)
    tasks.push(task)
    after = task.from
  }
  return { id, aside, text, tasks }
}

const typeNames: Record<string, string> = {
  'chi-thi': 'CHỈ THỊ',
  'quyet-dinh': 'QUYẾT ĐỊNH',
  'nghi-quyet': 'NGHỊ QUYẾT',
  'ke-hoach': 'KẾ HOẠCH',
  'thong-bao': 'THÔNG BÁO',
  'bao-cao': 'BÁO CÁO',
  'to-trinh': 'TỜ TRÌNH',
  'cong-dien': 'CÔNG ĐIỆN',
  'huong-dan': 'HƯỚNG DẪN',
}
const codes: Record<string, string> = {
  'chi-thi': 'CT',
  'quyet-dinh': 'QĐ',
  'nghi-quyet': 'NQ',
  'ke-hoach': 'KH',
  'thong-bao': 'TB',
  'bao-cao': 'BC',
  'to-trinh': 'TTr',
  'cong-dien': 'CĐ',
  'huong-dan': 'HD',
}

/** The whole document around a body, in the ordinary layout. */
function written({ type = '', issuer = '', to, date = '', after }: Record<string, string>, body: string): string {
  const initials = issuer
    .replace(/ VÀ /g, ' ')
    .split(/[ -]+/)
    .map(([first = '']) => first)
    .join('')
  const [year, month = '', day] = date.split('-')
  const name = typeNames[type]
  const number = `Số: 100/${name === undefined ? `${initials}-VP` : `${codes[type]}-${initials}`}`
  const place = `Hà Nội, ngày ${day} tháng ${Number(month) < 3 ? month : Number(month)} năm ${year}`
  const addressed = (to ?? '').split('; ').filter((words) => words !== '')
  const kinhGui =
    addressed.length > 1 ? `Kính gửi:\n\n${addressed.map((one) => `- ${one}`).join(';\n')}.` : `Kính gửi: ${to}.`
  const about = 'triển khai một số nhiệm vụ được giao'
  return [
    `${issuer}\n-------`,
    'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------------',
    name === undefined ? `${number}\nV/v ${about}` : number,
    place,
    ...(name === undefined ? [] : [`${name}\nVề việc ${about}`]),
    ...(to === undefined ? [] : [kinhGui]),
    body,
    'Nơi nhận:\n- Như trên;\n- Lưu: VT.',
    'NGƯỜI ĐỨNG ĐẦU\n\nNguyễn Văn Minh',
    ...(after === undefined ? [] : after.split(' // ').map((paragraph) => paragraph.replaceAll(' / ', '\n'))),
  ].join('\n\n')
}

function expected(line: string, text: string, after: number, id: string): ExpectedTask {
  const [words = '', ...facts] = line.slice(2).split(/ \| /)
  const [begins = '', ends = begins] = words.split('…').map((end) => end.trim())
  const from = text.indexOf(begins, after)
  const end = from === -1 ? -1 : text.indexOf(ends, from)
  if (end === -1) throw new Error(`${id}: not in the text: ${words}`)
  const fact = (key: string) => facts.find((one) => one.startsWith(`${key}:`))?.slice(key.length + 1) ?? ''
  const ways = (key: string) =>
    fact(key)
      .split('||')
      .map((way) => way.trim())
  return {
    from,
    to: end + ends.length,
    optional: line.startsWith('?'),
    leads: ways('lead'),
    coordinates: ways('co'),
    by: ways('by').map((way) => way || 'none'),
    kinds: fact('kind') === '' ? [] : ways('kind'),
  }
}
