import type { Labels } from './labels.js'

export const en: Labels = {
  bottomLine: 'Bottom line',
  keyPoints: 'Key points',
  summary: 'Summary',
  questions: 'Questions',
  questionNumber: 'Q{number}',
  sources: 'Sources',
  introduction: 'Introduction',
  notes: 'Notes',
  sourcesCited: 'Sources cited here',
  notExhaustive: 'This list of sources is not exhaustive.',
  condensed: 'Condensed: the full text is in the deck.',
  condensedSections: 'Condensed: {names}. The full text is in the deck.',
  fullText: 'Full text',
  print: 'Print',
  asOf: 'As of {date}',
  partOf: '{part} of {parts}',
  tones: {
    note: 'Note',
    tip: 'Tip',
    important: 'Important',
    warning: 'Warning',
    caution: 'Caution',
  },
}
