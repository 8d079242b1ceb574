/** Told before any rule is run: of files that are no deck, or damaged. */
export const fileRules = [
  'unreadable-archive',
  'encrypted',
  'old-format',
  'damaged-file',
  'no-presentation',
] as const

export type FileRule = (typeof fileRules)[number]
