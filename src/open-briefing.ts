import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { type PlacedFrontMatter, readFrontMatter } from './briefing/front-matter.js'
import type { Choices } from './choices.js'
import {
  configurationOf,
  limitsOf,
  withFiles,
  withSettings,
} from './configuration/apply.js'
import { checkLimits, checkLines } from './markdown/check-limits.js'
import { withPlainFormulas } from './markdown/formulas/plain-formulas.js'
import { readFormulas } from './markdown/formulas/read-formulas.js'
import { parse } from './markdown/parse.js'
import { settlePrivate } from './markdown/private-parts.js'

/** The text of a briefing, and all that was said of how it is to be read. */
export interface Opened extends PlacedFrontMatter {
  tree: Root
  options: Choices
  /** Whether it is for those who are not to see what is private. */
  isPublic: boolean
}

/**
 * Parses a briefing and joins what is said of it: by the caller, else in its front
 * matter, else in the configuration.
 *
 * @throws VFileMessage that is on the file, too, where it cannot be a briefing
 */
export async function openBriefing(file: VFile, caller: Choices): Promise<Opened> {
  const configuration = await configurationOf(file)
  const isPublic = caller.public ?? configuration?.settings.public ?? false
  const tree = settlePrivate(parseWithin(limitsOf(configuration), file), file, isPublic)
  await readFormulas(tree, file)
  const written = readFrontMatter(tree, file)
  const options = await withFiles(caller, written.fields, configuration, file)
  const said = withSettings(written, configuration)
  return { ...said, tree, fields: await readable(said.fields), options, isPublic }
}

function parseWithin(limits: ReturnType<typeof limitsOf>, file: VFile): Root {
  checkLines(file, limits)
  const tree = parse(file)
  checkLimits(tree, file, limits)
  return tree
}

/** Titles of the front matter are text, even where they have formulas. */
async function readable<Fields extends { title?: string; subtitle?: string }>(
  fields: Fields,
): Promise<Fields> {
  const { title, subtitle } = fields
  return {
    ...fields,
    ...(title && { title: await withPlainFormulas(title) }),
    ...(subtitle && { subtitle: await withPlainFormulas(subtitle) }),
  }
}
