export {
  breakLines,
  countLines,
  type Line,
  lineWidth,
  type MeasuredRun,
} from './break-lines.js'
export { type Face, type Metrics, metrics } from './metrics.js'
export { firstSentence, sentences, splitSentences } from './sentences.js'
