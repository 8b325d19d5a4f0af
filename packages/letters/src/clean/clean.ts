import { bareView, finished, type View } from '../text/view.ts'
import { dropNoise } from './drop-noise.ts'
import { joinWords } from './join-words.ts'
import { orderHead } from './order-head.ts'
import { orderTail } from './order-tail.ts'
import { partWords } from './part-words.ts'
import { plainMarks } from './plain-marks.ts'

/** The steps that make a copy readable, in their order; each one works on what the one before left. */
const steps: ((view: View) => View)[] = [plainMarks, dropNoise, joinWords, partWords, orderHead, orderTail]

/** The text as the rules read it: layout marks, page heads and watermarks gone, broken words joined, columns in order. */
export function clean(text: string): View {
  return finished(steps.reduce((view, step) => step(view), bareView(text)))
}
