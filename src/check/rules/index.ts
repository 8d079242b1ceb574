import type { Rule } from '../rule.js'
import { acronym } from './acronym.js'
import { asOfDate } from './as-of-date.js'
import { bottomLine } from './bottom-line.js'
import { duplicateSource } from './duplicate-source.js'
import { incompleteSource } from './incomplete-source.js'
import { keyPointCount } from './key-point-count.js'
import { keyPointLead } from './key-point-lead.js'
import { loadedWord } from './loaded-word.js'
import { longSentence } from './long-sentence.js'
import { pictureText } from './picture-text.js'
import { questionMark } from './question-mark.js'
import { quotationSpeaker } from './quotation-speaker.js'
import { skippedHeading } from './skipped-heading.js'
import { superlative } from './superlative.js'
import { unsourcedClaim } from './unsourced-claim.js'
import { unusedSource } from './unused-source.js'

/** The editorial rules, in the order of a briefing. */
export const rules: readonly Rule[] = [
  asOfDate,
  skippedHeading,
  bottomLine,
  keyPointCount,
  keyPointLead,
  unsourcedClaim,
  longSentence,
  superlative,
  loadedWord,
  acronym,
  quotationSpeaker,
  pictureText,
  questionMark,
  unusedSource,
  incompleteSource,
  duplicateSource,
]
