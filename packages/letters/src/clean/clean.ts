import { bareView, edited, finished, type View } from '../text/view.ts'
import { dropNoise } from './drop-noise.ts'
import { joinWords } from './join-words.ts'
import { orderHead } from './order-head.ts'
import { orderTail } from './order-tail.ts'
import { partWords } from './part-words.ts'
import { plainMarks } from './plain-marks.ts'

/** The steps that make a copy readable, in their order; each one works on what the one before left. */
const steps: ((view: View) => View)[] = [
  withLastBreak,
  plainMarks,
  dropNoise,
  joinWords,
  partWords,
  orderHead,
  orderTail,
]

/** Every line ends, also the last one, so that lines can change places. */
function withLastBreak(view: View): View {
  return edited(view, [{ from: view.text.length, to: view.text.length, put: '\n' }])
}

/** The text as the rules read it: layout marks, page heads and watermarks gone, broken words joined, columns in order. */
export function clean(text: string): View {
  return finished(steps.reduce((view, step) => step(view), bareView(text)))
}
