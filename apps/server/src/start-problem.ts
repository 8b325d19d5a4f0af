/** A reason not to start, in words for the person at the keyboard; shown without a stack. */
export class StartProblem extends Error {
  override name = 'StartProblem'
}
