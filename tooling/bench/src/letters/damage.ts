import type { Marks } from './marks.ts'

export function damaged(text: string, _marks: Marks, _seed: number): { text: string; damages: string[] } {
  return { text, damages: [] }
}
