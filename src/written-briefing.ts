import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { compose } from './briefing/compose.js'
import type { Kind } from './briefing/kinds/index.js'
import { recogniseLanguage } from './briefing/recognise-language.js'
import { withoutNotes } from './briefing/without-notes.js'
import { readContents } from './files/read-contents.js'
import { readLibrary } from './files/read-library.js'
import type { Briefing } from './model/briefing.js'
import type { Opened } from './open-briefing.js'

/** What a file itself says; less than the whole where it compares others. */
export interface Written {
  briefing: Briefing
  tree: Root
  /** The Markdown. */
  source: string
}

/**
 * What a file itself says: its text composed to a briefing, with what is in the files
 * that it names.
 */
export async function writtenBriefing(
  { tree, fields, places, options, isPublic }: Opened,
  kinds: readonly Kind[],
  file: VFile,
): Promise<Written> {
  const lang = fields.lang ?? (await recogniseLanguage(tree))
  const library = await readLibrary(fields, places, file)
  const spoken = { ...fields, ...(lang && { lang }) }
  const whole = compose(tree, file, spoken, kinds, library)
  const composed = isPublic ? withoutNotes(whole) : whole
  const briefing = await readContents(composed, fields, places, file, options.pictures)
  return { briefing, tree, source: String(file) }
}
