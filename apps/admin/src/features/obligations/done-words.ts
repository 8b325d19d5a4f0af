import { obligationsWords } from '../../words/obligations/index.ts'

/** What happened, in both languages, for the notice that stays over the screen. */
export function doneWords(deed: 'claimed' | 'sentBack' | 'closed', agencyName: string) {
  return { vi: obligationsWords.vi.done[deed](agencyName), en: obligationsWords.en.done[deed](agencyName) }
}
