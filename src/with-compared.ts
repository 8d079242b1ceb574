import type { VFile } from 'vfile'
import type { Compared } from './comparison/compared.js'
import {
  type ComparisonTitles,
  comparisonKinds,
  joinCompared,
} from './comparison/join-compared.js'
import { joinSources } from './comparison/join-sources.js'
import { configurationOf, limitsOf } from './configuration/apply.js'
import { joinedSource, unsuitedTemplate } from './diagnostics/comparison.js'
import { manyBlocks } from './diagnostics/limits.js'
import { countBlocks } from './markdown/check-limits.js'
import type { Briefing } from './model/briefing.js'
import type { Opened } from './open-briefing.js'
import { openCompared } from './open-compared.js'
import type { Template } from './template/load.js'

/** A briefing with all that it is made of. */
export interface Whole {
  briefing: Briefing
  /** The Markdown of all its files. */
  text: string
}

/**
 * A comparison with the briefings that its front matter names; any other briefing as it
 * is.
 *
 * @param own what the file itself says
 * @throws VFileMessage, which is on the file, too, where one cannot be compared
 */
export async function withCompared(
  own: Briefing,
  opened: Opened,
  template: Template,
  file: VFile,
): Promise<Whole> {
  const { fields, places } = opened
  const { name, kinds } = template.manifest
  const isForComparisons = comparisonKinds.every((kind) => Object.hasOwn(kinds, kind))
  if (!fields.compare) {
    if (isForComparisons)
      unsuitedTemplate(file, name, 'compare', places.compare ?? places.template)
    return { briefing: own, text: String(file) }
  }
  if (!isForComparisons) unsuitedTemplate(file, name, 'kinds', places.compare)
  const opens = await openCompared(fields.compare, own, opened, file)
  const compared = opens.map((one) => one.compared)
  const text = [String(file), ...opens.map((one) => one.text)].join('\n')
  const most = limitsOf(await configurationOf(file)).blocks
  const blocks = opens.reduce((sum, one) => sum + one.blocks, countBlocks(opened.tree))
  if (blocks > most) manyBlocks(file, blocks, most)
  tellReworded(own, compared, file)
  return {
    briefing: joinCompared(own, compared, titlesOf(template, own.metadata.lang)),
    text,
  }
}

/** What a template calls the parts of a comparison. */
function titlesOf({ manifest }: Template, lang: string): ComparisonTitles {
  const { language } = new Intl.Locale(lang)
  const titles = comparisonKinds.map((kind) => {
    const { headings = {} } = manifest.kinds[kind] ?? {}
    const [title] =
      headings[language] ?? headings['en'] ?? Object.values(headings)[0] ?? []
    return [kind, title ?? '']
  })
  return Object.fromEntries(titles) as ComparisonTitles
}

function tellReworded(own: Briefing, compared: Compared[], file: VFile): void {
  const { reworded } = joinSources(own.sources, compared)
  for (const { source, path, as } of reworded)
    joinedSource(file, as.number, { ...source.position, file: path })
}
