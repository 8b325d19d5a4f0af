/**
 * A rule over folded text: a blank stands for any number of blanks (also none, since copies glue words together), and
 * the match starts at the beginning of a word.
 */
export function pattern(source: string, flags = 'g'): RegExp {
  return new RegExp(`(?<![a-z0-9])(?:${source.replaceAll(' ', '\\s*')})`, flags)
}
