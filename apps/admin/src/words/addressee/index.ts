import { inBothLanguages } from '../../lib/words.ts'
import { en } from './en.ts'
import { vi } from './vi.ts'

export const addresseeWords = inBothLanguages(vi, en)
