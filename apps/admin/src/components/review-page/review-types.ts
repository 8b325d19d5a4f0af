import type { ReactNode } from 'react'

/** From (included) to (excluded) in the source text. */
export type Span = { from: number; to: number }

/** A mended damage, in the person's words: what stood there, what it became, and what sort of damage that was. */
export type Mend = { was: string; became: string; what?: string }

/** One proposed value beside the words it came from. */
export type ReviewField = {
  key: string
  label: string
  /** The control that holds the value; it calls the screen's own callbacks. */
  editor: ReactNode
  spans: Span[]
  /** 0 to 1; null where nothing was read or a person typed it. */
  confidence: number | null
  mends?: Mend[]
  /** Nothing could be read: a person must say. */
  missing?: boolean
  /** A person changed the proposal. */
  changed?: boolean
  /** A person looked at it; `onSeen` of the page marks it. */
  seen?: boolean
  /** The value is doubtful: a person may say that it is right. */
  accept?: () => void
  /** A person said so. */
  accepted?: boolean
  /** Nothing was read and nothing is missing: the card says nothing below its control. */
  quiet?: boolean
  /** One of many short items: the way to its words stands on the same line. */
  tight?: boolean
  error?: string
  hint?: ReactNode
}

export type ReviewGroup = {
  key: string
  title: string
  fields: ReviewField[]
  actions?: ReactNode
  about?: ReactNode
  /** Below the fields: what they come to together. */
  after?: ReactNode
}
