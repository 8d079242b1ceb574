export {
  breakLines,
  type Line,
  lineWidth,
  type MeasuredRun,
  prepareText,
} from './break-lines.js'
export { countWords } from './count-words.js'
export { isWide } from './east-asian.js'
export {
  type EastAsianFont,
  eastAsianFontFor,
  eastAsianFonts,
  eastAsianFontsIn,
} from './east-asian-fonts.js'
export { type FamilyMatch, familyFor } from './family-for.js'
export { type LineCounter, lineCounter } from './line-counter.js'
export { normalLineHeight, slideLineHeight } from './line-spacing.js'
export { loadMetrics } from './load-metrics.js'
export type { Face, Metrics } from './metrics.js'
export { missingFonts } from './missing-fonts.js'
export { readWoff } from './read-woff.js'
export {
  isBrahmic,
  isHebrew,
  type ScriptFont,
  scriptFontFor,
  scriptFonts,
  scriptFontsIn,
} from './script-fonts.js'
export { firstSentence, sentences, splitSentences } from './sentences.js'
export { slants } from './slants.js'
