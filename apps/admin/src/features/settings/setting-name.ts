import type { administrationWords } from '../../words/administration/index.ts'

/** A setting's name in words; a task's deadline is named by its directive and place. */
export function settingName(key: string, words: (typeof administrationWords)['vi']): string {
  const [, directive, place] = /^due\.(.+)\.(\d+)$/.exec(key) ?? []
  if (directive && place) return words.dueSetting(directive, place)
  return words.settings[key] ?? words.value
}
