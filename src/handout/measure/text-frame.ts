import type { MeasuredStep } from '../measured-step.js'

/** Where a text is set: points, and the columns of questions and sources in it. */
export interface TextFrame {
  step: MeasuredStep
  width: number
  grid: number
}
