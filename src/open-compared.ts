import { realpath } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { VFile } from 'vfile'
import { VFileMessage } from 'vfile-message'
import type { FrontMatter } from './briefing/front-matter-fields.js'
import { templateOf } from './choices.js'
import type { Compared } from './comparison/compared.js'
import { configurationOf, limitsOf } from './configuration/apply.js'
import { otherLanguage, unusableCompared } from './diagnostics/comparison.js'
import { noteInputsOf } from './files/inputs.js'
import { insideFolder } from './files/inside-folder.js'
import { readBriefing } from './files/read-briefing.js'
import { countBlocks } from './markdown/check-limits.js'
import type { Briefing } from './model/briefing.js'
import type { Position } from './model/position.js'
import { type Opened, openBriefing } from './open-briefing.js'
import { writtenBriefing } from './written-briefing.js'

declare module 'vfile' {
  interface DataMap {
    /** Paths of the briefings that a comparison names. */
    compared: string[]
  }
}

type Named = NonNullable<FrontMatter['compare']>[number]

/** A briefing that is compared, with its Markdown. */
export interface OpenedCompared {
  compared: Compared
  text: string
  /** How many blocks it has. */
  blocks: number
}

const start = { line: 1, column: 1 }

/**
 * Opens the briefings that a comparison names, each by its own front matter. Their
 * messages join those of the comparison, and name their files.
 *
 * @throws VFileMessage, which is on the file, too, where one cannot be compared
 */
export async function openCompared(
  named: Named[],
  own: Briefing,
  opened: Opened,
  file: VFile,
): Promise<OpenedCompared[]> {
  const { places, entries } = opened
  const seen = new Map([[await realPath(file.path), 'it is the comparison itself']])
  const names = new Set<string>()
  const all: OpenedCompared[] = []
  file.data.compared = named.map((one) => join(file.dirname ?? '.', one.file))
  for (const [index, one] of named.entries()) {
    const place = entries.compare?.[index] ?? places.compare ?? { start, end: start }
    const refuse = (cause: string) => unusableCompared(file, one.file, cause, place)
    const found = await insideFolder(one.file, file)
    if ('cause' in found) return refuse(found.cause)
    const known = seen.get(found.path)
    if (known) refuse(known)
    seen.set(found.path, 'it is named twice')
    const other = await openOne(one, opened, file, place, refuse)
    if (names.has(other.compared.name))
      refuse(
        `another one is called \`${other.compared.name}\`, too: give each a \`name\``,
      )
    names.add(other.compared.name)
    checkLanguage(other.compared, own, one.file, file, refuse)
    all.push(other)
  }
  return all
}

async function openOne(
  { file: path, name }: Named,
  { options, isPublic }: Opened,
  file: VFile,
  place: Position,
  refuse: (cause: string) => never,
): Promise<OpenedCompared> {
  const other = new VFile({ path: join(file.dirname ?? '.', path) })
  const { template: _, ...shared } = options
  await readOne(other, refuse)
  try {
    const opened = await openBriefing(other, {
      ...shared,
      ...(isPublic && { public: true }),
    })
    if (opened.places.compare) refuse('it is a comparison itself')
    const { fields, places } = opened
    const { kinds } = await templateOf(fields, places, opened.options, other)
    const { briefing } = await writtenBriefing(opened, kinds, other)
    const { subject, title } = briefing.metadata
    const compared = { name: name ?? subject ?? title, path: other.path, briefing, place }
    return { compared, text: String(other), blocks: countBlocks(opened.tree) }
  } finally {
    file.messages.push(...other.messages)
    noteInputsOf(file, other)
  }
}

async function readOne(other: VFile, refuse: (cause: string) => never): Promise<void> {
  try {
    await readBriefing(other, limitsOf(await configurationOf(other)))
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error
    refuse(error.reason.charAt(0).toLowerCase() + error.reason.slice(1))
  }
}

/** Pages have one direction; other languages of the same direction are only told of. */
function checkLanguage(
  { briefing, place }: Compared,
  own: Briefing,
  name: string,
  file: VFile,
  refuse: (cause: string) => never,
): void {
  const { lang, direction } = briefing.metadata
  if (direction !== own.metadata.direction)
    refuse(
      `its language is \`${lang}\`, which is written the other way than \`${own.metadata.lang}\``,
    )
  const languageOf = (tag: string) => new Intl.Locale(tag).language
  if (languageOf(lang) !== languageOf(own.metadata.lang))
    otherLanguage(file, name, lang, own.metadata.lang, place)
}

function realPath(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path))
}
