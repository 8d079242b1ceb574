import { background } from './background.js'
import { bottomLine } from './bottom-line.js'
import { glossary } from './glossary.js'
import { keyPoints } from './key-points.js'
import type { Kind } from './kind.js'
import { questions } from './questions.js'
import { sources } from './sources.js'
import { summary } from './summary.js'

export type { Kind } from './kind.js'

/** The kinds that every template knows. */
export const kinds: readonly Kind[] = [
  bottomLine,
  keyPoints,
  summary,
  background,
  glossary,
  questions,
  sources,
]
