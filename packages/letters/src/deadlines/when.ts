import type { DeadlineOperator, Every } from '@vnit/domain'

/** Which part of an expression says one of its several rhythms, counted back from its end. */
export type Part = { from: number; to: number }

/** What a time expression means by itself, before anybody asks whether it is a deadline. */
export type When =
  | { kind: 'day'; date: number; month: number; year: number | null }
  | { kind: 'stretch'; first: number; last: number; year: number | null; lastYear: number | null }
  | {
      kind: 'rhythm'
      every: Every
      date: number | null
      month: number | null
      monthOffset: number
      part?: Part
      bound?: DeadlineOperator
    }
  | { kind: 'this-month'; date: number | null }
  | { kind: 'duration'; count: number; unit: 'day' | 'working-day' | 'week' | 'month' }
  | { kind: 'impossible' }

/** A time expression with its place on the tape. */
export type Time = { form: string; whens: When[]; from: number; to: number }

export type TimeForm = {
  name: string
  /** What must stand near for the form to be worth a try. */
  needs: RegExp
  /** The characters with which it may begin: all others are passed over at once. */
  begins?: string
  /** Over the folded tape; a blank stands for one blank or none. Every repetition is bounded. */
  pattern: string
  /** What the words with diacritics must look like, where folding makes two words one (quý and quy). */
  marks?: RegExp
  build: (groups: Record<string, string | undefined>) => When[] | null
}
