import { type OldFont, oldFontOf, type Stretch } from '../encodings/old-fonts.ts'
import { rtfTokens, type RtfToken } from './rtf-tokens.ts'

type Group = {
  skip: boolean
  part: 'fonts' | 'note' | null
  font: number
  hidden: boolean
  capitals: boolean
  uc: number
}
type State = {
  group: Group
  stack: Group[]
  out: Stretch[]
  notes: Stretch[]
  noteCount: number
  fonts: Map<number, string>
  charsets: Map<number, number>
  codePage: string
  /** Letters still to be left out after a Unicode letter, which repeats them for old readers. */
  left: number
  inRow: boolean
  starred: boolean
}

/** Ends of cells and rows, put between the words for whoever lays them out. */
export const marks = { row: '\ue000', cell: '\ue001', rowEnd: '\ue002' }

const skipped = new Set(
  'colortbl stylesheet info pict object fldinst listtable listoverridetable sp shprslt nonshppict xe tc bkmkstart bkmkend themedata datastore headerl headerr footerl footerr'.split(
    ' ',
  ),
)
const keptStarred = new Set(['shpinst', 'ud', 'shptxt', 'footnote'])
const deepest = 500

/** The words of an RTF file with their fonts, and those of its notes. */
export function rtfWords(file: string): { body: Stretch[]; notes: Stretch[] } {
  const state: State = {
    group: { skip: false, part: null, font: 0, hidden: false, capitals: false, uc: 1 },
    stack: [],
    out: [],
    notes: [],
    noteCount: 0,
    fonts: new Map(),
    charsets: new Map(),
    codePage: 'windows-1252',
    left: 0,
    inRow: false,
    starred: false,
  }
  for (const token of rtfTokens(file)) take(state, token)
  return { body: state.out, notes: state.notes }
}

function take(state: State, token: RtfToken): void {
  if (token.kind === 'open') {
    if (state.stack.push(state.group) > deepest) throw new Error('too deep')
    state.group = { ...state.group }
    state.left = 0
  } else if (token.kind === 'close') {
    state.group = state.stack.pop() ?? state.group
    state.left = 0
  } else if (token.kind === 'word') {
    word(state, token.name, token.value)
  } else if (token.kind === 'byte') {
    if (state.left > 0) state.left -= 1
    else put(state, letterOf(state, token.byte))
  } else {
    const text = token.text.slice(state.left)
    state.left = Math.max(0, state.left - token.text.length)
    put(state, text)
  }
}

const signs: Record<string, string> = {
  par: '\n\n',
  sect: '\n\n',
  page: '\n\n',
  line: '\n',
  tab: '\t',
  emdash: '—',
  endash: '–',
  bullet: '•',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  cell: marks.cell,
  nestcell: '\n\n',
}

function word(state: State, name: string, value: number | null): void {
  const { group } = state
  const wasStarred = state.starred
  state.starred = name === '*'
  if (wasStarred && !keptStarred.has(name)) group.skip = true
  if (skipped.has(name)) group.skip = true
  const sign = signs[name]
  if (sign !== undefined) return put(state, sign, true)
  switch (name) {
    case 'fonttbl':
      group.part = 'fonts'
      return
    case 'footnote':
      group.part = 'note'
      state.noteCount += 1
      return put(state, `\n\n[${state.noteCount}] `, true)
    case 'f':
      group.font = value ?? 0
      return
    case 'fcharset':
      if (group.part === 'fonts') state.charsets.set(group.font, value ?? 0)
      return
    case 'ansicpg':
      state.codePage = `windows-${value ?? 1252}`
      return
    case 'uc':
      group.uc = value ?? 1
      return
    case 'u':
      put(state, String.fromCharCode((value ?? 63) & 0xffff))
      state.left = group.uc
      return
    case 'v':
    case 'deleted':
      group.hidden = value !== 0
      return
    case 'caps':
      group.capitals = value !== 0
      return
    case 'plain':
      group.hidden = false
      group.capitals = false
      return
    case 'trowd':
      if (!state.inRow) put(state, marks.row, true)
      state.inRow = true
      return
    case 'row':
      state.inRow = false
      put(state, marks.rowEnd, true)
  }
}

function put(state: State, text: string, isSign = false): void {
  const { group } = state
  if (group.skip || text === '') return
  if (group.part === 'fonts') {
    if (!isSign) state.fonts.set(group.font, ((state.fonts.get(group.font) ?? '') + text).replace(';', '').trim())
    return
  }
  if (group.hidden) return
  const out = group.part === 'note' ? state.notes : state.out
  const old = isSign ? null : oldFontOf(state.fonts.get(group.font) ?? null)
  const font: OldFont | null = old === 'TCVN3' && group.capitals ? 'TCVN3 capitals' : old
  const shown = group.capitals && old === null ? text.toUpperCase() : text
  const last = out.at(-1)
  if (last && last.font === font) last.text += shown
  else out.push({ text: shown, font })
}

const charsetPages: Record<number, string> = { 163: 'windows-1258', 204: 'windows-1251', 238: 'windows-1250' }
const decoders = new Map<string, InstanceType<typeof TextDecoder>>()

function letterOf(state: State, byte: number): string {
  const page = charsetPages[state.charsets.get(state.group.font) ?? 0] ?? state.codePage
  let decoder = decoders.get(page)
  if (decoder === undefined) {
    try {
      decoder = new TextDecoder(page)
    } catch {
      decoder = new TextDecoder('windows-1252')
    }
    decoders.set(page, decoder)
  }
  return decoder.decode(Uint8Array.of(byte))
}
