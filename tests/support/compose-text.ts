import type { Root } from 'mdast'
import { VFile } from 'vfile'
import { compose } from '../../src/briefing/compose.js'
import { readFrontMatter } from '../../src/briefing/front-matter.js'
import type { Kind } from '../../src/briefing/kinds/index.js'
import { parse } from '../../src/markdown/parse.js'
import { settlePrivate } from '../../src/markdown/private-parts.js'
import type { Briefing } from '../../src/model/briefing.js'
import type { Written } from '../../src/written-briefing.js'

export interface Composed {
  /** Absent where the Markdown is none that a briefing can be made from. */
  briefing: Briefing | undefined
  /** Absent where it cannot even be parsed. */
  tree?: Root
  file: VFile
}

/** Markdown becomes a briefing; a failure is left as the last message of the file. */
export function composeText(markdown: string, templateKinds: Kind[] = []): Composed {
  const file = new VFile({ path: 'example.md', value: markdown })
  try {
    const tree = settlePrivate(parse(file), file, false)
    const { fields } = readFrontMatter(tree, file)
    return { briefing: compose(tree, file, fields, templateKinds), tree, file }
  } catch (error) {
    if (!file.messages.some((message) => message === error)) throw error
    return { briefing: undefined, file }
  }
}

/** As `composeText`, for Markdown that is known to make a briefing. */
export function briefingOf(markdown: string): Briefing {
  return writtenOf(markdown).briefing
}

/** The same, with the text that it was made from. */
export function writtenOf(markdown: string): Written {
  const { briefing, tree, file } = composeText(markdown)
  if (!briefing || !tree) throw new Error(file.messages.map(String).join('\n'))
  return { briefing, tree, source: String(file) }
}
