import type { Root } from 'mdast'
import type { VFile } from 'vfile'
import { emptyBriefing, missingTitle } from '../diagnostics/metadata.js'
import { createState } from '../markdown/create-state.js'
import { hardSpaces } from '../markdown/phrasing/hard-spaces.js'
import type { State } from '../markdown/state.js'
import { emptyLibrary, type Library } from '../model/bibliography.js'
import type { Block } from '../model/block.js'
import type { Briefing, Content, Metadata, Section } from '../model/briefing.js'
import { bareText, trimRuns } from '../model/runs.js'
import { spellOut } from './abbreviations/spell-out.js'
import { readCites } from './cites.js'
import { withDigits } from './digits.js'
import { withoutEditLinks } from './edit-links.js'
import type { FrontMatter } from './front-matter-fields.js'
import { takeHead } from './head-lines.js'
import type { Kind } from './kinds/index.js'
import { unbold, withoutColon } from './lead.js'
import { completeMetadata, languageOf } from './metadata.js'
import { type Outline, outline, type RawSection } from './outline.js'
import { markPastedHeadings } from './pasted-text.js'
import { readBibliography } from './references.js'
import { readers } from './shapes/index.js'
import { readSourceLists, type SourceLists } from './source-lists.js'
import { takeNotes } from './speaker-notes.js'
import { takeSubtitle } from './subtitle.js'
import { readTimelines } from './timelines/read-timelines.js'
import { createVocabulary } from './vocabulary.js'

/**
 * mdast becomes a briefing: sections of known kinds with their content in the
 * shape of the kind, citations resolved to the numbers of sources.
 *
 * @param templateKinds kinds that the template adds; they go before the common ones
 * @param library what the text can cite by key
 */
export function compose(
  tree: Root,
  file: VFile,
  given: FrontMatter,
  templateKinds: readonly Kind[],
  library: Library = emptyLibrary,
): Briefing {
  const vocabulary = createVocabulary(templateKinds)
  const read = markPastedHeadings(withoutEditLinks(tree), vocabulary)
  const headed = takeHead(outline(read, vocabulary, given), given)
  const frontMatter = { ...headed.head.fields, ...given }
  const plan = { ...headed, ...takeSubtitle(headed, frontMatter) }
  const lang = withDigits(languageOf(frontMatter, plan.languages), tree)
  const lists = readSourceLists(plan.sections, createState(tree, file, lang))
  const listed = [...lists.values()].flatMap((list) => list.sources)
  const unread = createState(tree, file, lang)
  const cites = readCites(tree, library, lang, unread.locate)
  const bibliography = readBibliography(listed, unread, cites)
  const state = createState(tree, file, lang, bibliography.references)
  const { lines } = plan.head
  const metadata = {
    ...readMetadata(plan, frontMatter, state),
    ...(lines.length > 0 && { headLines: lines }),
  }
  const { sections, notes } = readSections(plan.sections, lists, state)
  state.finish()
  addSources(sections, bibliography.further)
  if (sections.length === 0 && !plan.title && !frontMatter.title) emptyBriefing(file)
  const sources = [...listed, ...bibliography.further]
  return spellOut(readTimelines({ metadata, sections, sources, notes }))
}

function readMetadata(plan: Outline, frontMatter: FrontMatter, state: State): Metadata {
  const { file, lang } = state
  const [given, below] = [frontMatter.title, frontMatter.subtitle].map(
    (text) => text && hardSpaces(text, lang),
  )
  const heading = plan.title && bareText(withoutColon(state.runs(plan.title.children)))
  const title = given ?? (heading || file.stem?.replace(/[-_]+/g, ' ') || 'Briefing')
  if (!given && !heading && plan.sections.length > 0) missingTitle(file, title)
  // A heading that says something else than the title stands under it.
  const other = heading !== undefined && heading !== title ? heading : undefined
  const line = plan.subtitle && bareText(state.runs(plan.subtitle.children))
  const subtitle = below ?? other ?? line
  return completeMetadata(frontMatter, title, subtitle, lang)
}

/** Speaker notes before the first heading belong to the cover. */
function readSections(
  raws: RawSection[],
  lists: SourceLists,
  state: State,
): { sections: Section[]; notes: Block[] } {
  const sections = raws.map((raw) => readSection(raw, lists, state, undefined))
  const [first] = sections
  if (!first || raws[0]?.heading) return { sections, notes: [] }
  const { notes } = first
  const introduction: Section = { ...first, notes: [] }
  const empty =
    introduction.content.shape === 'prose' && introduction.content.blocks.length === 0
  return {
    sections: empty ? sections.slice(1) : [introduction, ...sections.slice(1)],
    notes,
  }
}

/** @param inherited the kind of the section above, where it reads this one too */
function readSection(
  raw: RawSection,
  lists: SourceLists,
  state: State,
  inherited: Kind | undefined,
): Section {
  const kind = raw.kind ?? inherited
  // Lowered first, so that the footnotes of a page are marked as they are read.
  const title = withoutColon(
    trimRuns(state.runs(raw.heading?.children ?? [])).map(unbold),
  )
  const { nodes, notes } = takeNotes(raw.nodes, state)
  const list = lists.get(raw)
  const shape = list ? 'sources' : (kind?.shape ?? 'prose')
  const reading = readers[shape]({ raw, nodes, state, list })
  const passed = shape === 'questions' || shape === 'sources' ? kind : undefined
  const section: Section = {
    kind: kind?.name ?? 'other',
    title,
    content: reading.content,
    children: reading.children.map((child) => readSection(child, lists, state, passed)),
    notes: [...notes, ...reading.notes],
    position: raw.position,
  }
  // Footnotes of headings and leads, which are no blocks themselves.
  append(section.content, state.blocks([]))
  return section
}

function append(content: Content, blocks: Block[]): void {
  if (content.shape === 'prose' || content.shape === 'statement')
    content.blocks.push(...blocks)
  else if (content.shape === 'questions') {
    ;(content.questions.at(-1)?.answer ?? content.before).push(...blocks)
  } else content.after.push(...blocks)
}

/** Sources from footnotes join the last list; without one they get a section. */
function addSources(sections: Section[], further: Briefing['sources']): void {
  const [first] = further
  if (!first) return
  const last = sections.findLast((section) => section.content.shape === 'sources')
  if (last?.content.shape === 'sources') last.content.sources.push(...further)
  else {
    sections.push({
      kind: 'sources',
      title: [],
      content: { shape: 'sources', before: [], sources: further, after: [] },
      children: [],
      notes: [],
      position: first.position,
    })
  }
}
