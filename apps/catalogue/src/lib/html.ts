/** A piece of HTML that is safe to put into another; everything else is escaped. */
export class Html {
  readonly text: string

  constructor(text: string) {
    this.text = text
  }
}

/** What a template may hold. Nothing is shown for null, undefined and false. */
export type Piece = Html | string | number | null | undefined | false | readonly Piece[]

/** HTML as a tagged template: texts are escaped, pieces and lists of pieces go in as they are. */
export function html(parts: TemplateStringsArray, ...pieces: Piece[]): Html {
  let text = parts[0] as string
  for (let at = 0; at < pieces.length; at++) text += shown(pieces[at]) + (parts[at + 1] as string)
  return new Html(text)
}

/** The pieces with another between them. */
export function joined(pieces: readonly Piece[], between: Piece): Html {
  return new Html(pieces.map(shown).join(shown(between)))
}

function shown(piece: Piece): string {
  if (piece instanceof Html) return piece.text
  if (typeof piece === 'string') return escaped(piece)
  if (typeof piece === 'number') return String(piece)
  if (Array.isArray(piece)) return listed(piece)
  return ''
}

function listed(pieces: readonly Piece[]): string {
  let text = ''
  for (const piece of pieces) text += shown(piece)
  return text
}

const special = /[&<>"']/
const every = /[&<>"']/g
const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

function escaped(text: string): string {
  return special.test(text) ? text.replace(every, (sign) => entities[sign] as string) : text
}
