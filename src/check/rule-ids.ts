/** Ids of the editorial rules, for those who need not load these. */
export const ruleIds = [
  'as-of-date',
  'skipped-heading',
  'bottom-line',
  'key-point-count',
  'key-point-lead',
  'unsourced-claim',
  'long-sentence',
  'superlative',
  'loaded-word',
  'acronym',
  'quotation-speaker',
  'picture-text',
  'question-mark',
  'unused-source',
  'incomplete-source',
  'duplicate-source',
] as const

export type RuleId = (typeof ruleIds)[number]
