import type { Block, BlockType } from '../../src/model/block.js'
import type {
  Briefing,
  Content,
  KeyPoint,
  Metadata,
  Question,
  Section,
  Shape,
  Source,
} from '../../src/model/briefing.js'
import { chartTexts } from '../../src/model/chart-texts.js'
import { diagramTexts } from '../../src/model/diagram.js'
import type { Run, TextRun } from '../../src/model/run.js'

/**
 * A briefing for the eyes of people: metadata, then sections as
 * `[kind] title` with their content indented. In text, `⟦3, 5⟧` is a citation,
 * `⟨a⟩` the reference to a footnote, `↵` a line break, `<url>` after a text
 * the address that it leads to; other marks are those of Markdown.
 */
export function outlineOf(briefing: Briefing): string {
  const parts = [metadataOf(briefing.metadata), bodyOf(briefing)]
  return parts.filter((part) => part !== '').join('\n\n')
}

/** The outline without the metadata. */
export function bodyOf({ sections, notes }: Briefing): string {
  const cover =
    notes.length > 0 ? [lines(['speaker notes', ...indent(blocks(notes))])] : []
  return [...cover, ...sections.map((section) => lines(sectionLines(section, 1)))].join(
    '\n\n',
  )
}

/** Each field that has a value; `ltr` goes without saying. */
function metadataOf({ direction, tags, ...fields }: Metadata): string {
  const entries = Object.entries(fields)
  if (direction === 'rtl') entries.push(['direction', direction])
  if (tags.length > 0) entries.push(['tags', tags.join(' | ')])
  return lines(entries.map(([name, value]) => `${name}: ${value}`))
}

/** @param depth how many brackets: a section of the second level has two */
function sectionLines(section: Section, depth: number): string[] {
  const kind = `${'['.repeat(depth)}${section.kind}${']'.repeat(depth)}`
  const notes =
    section.notes.length > 0 ? ['speaker notes', ...indent(blocks(section.notes))] : []
  return [
    [kind, inline(section.title)].filter(Boolean).join(' '),
    ...indent([
      ...contents[section.content.shape](section.content),
      ...notes,
      ...section.children.flatMap((child) => sectionLines(child, depth + 1)),
    ]),
  ]
}

type ContentOf<Name extends Shape> = Extract<Content, { shape: Name }>

const contents: { [Name in Shape]: (content: Content) => string[] } = {
  prose: as<'prose'>((content) => blocks(content.blocks)),
  statement: as<'statement'>((content) => blocks(content.blocks)),
  points: as<'points'>(({ before, points, after }) => [
    ...blocks(before),
    ...points.flatMap(pointLines),
    ...blocks(after),
  ]),
  questions: as<'questions'>(({ before, questions }) => [
    ...blocks(before),
    ...questions.flatMap(questionLines),
  ]),
  sources: as<'sources'>(({ before, sources, after }) => [
    ...blocks(before),
    ...sources.flatMap(sourceLines),
    ...blocks(after),
  ]),
}

function as<Name extends Shape>(
  write: (content: ContentOf<Name>) => string[],
): (content: Content) => string[] {
  return (content) => write(content as ContentOf<Name>)
}

function pointLines({ lead, blocks: rest }: KeyPoint): string[] {
  if (!lead) return item('* ', blocks(rest))
  return [`* ${inline(lead)}`, ...indent(indent(blocks(rest)))]
}

function questionLines({ question, answer, notes }: Question): string[] {
  const spoken = notes.length > 0 ? ['speaker notes', ...indent(blocks(notes))] : []
  return [`Q ${inline(question)}`, ...indent([...blocks(answer), ...spoken])]
}

function sourceLines({ number, title, detail, url }: Source): string[] {
  const parts = [inline(title), inline(detail), url ? `<${url}>` : '']
  return [`${number}. ${parts.filter((part) => part !== '').join(' | ')}`]
}

/** With plain spaces for those at which no line ends, which nobody can tell apart. */
export function plainSpaces(text: string): string {
  return text.replaceAll('\u00a0', ' ')
}

/** Blocks as lines. */
export function blocks(all: Block[]): string[] {
  return all.flatMap((block) => writers[block.type](block))
}

type BlockOf<Type extends BlockType> = Extract<Block, { type: Type }>

const writers: { [Type in BlockType]: (block: Block) => string[] } = {
  chart: write<'chart'>((block) => [`chart ${block.form}`, ...chartTexts(block)]),
  diagram: write<'diagram'>((block) => [`diagram ${block.kind}`, ...diagramTexts(block)]),
  paragraph: write<'paragraph'>(({ runs }) => [inline(runs)]),
  heading: write<'heading'>(({ runs }) => [`# ${inline(runs)}`]),
  list: write<'list'>(({ ordered, start, items }) =>
    items.flatMap(({ checked, blocks: content }, index) => {
      const bullet = ordered ? `${start + index}. ` : '- '
      const task = checked === undefined ? '' : checked ? '[x] ' : '[ ] '
      return item(bullet + task, blocks(content))
    }),
  ),
  definitionList: write<'definitionList'>(({ entries }) =>
    entries.flatMap(({ terms, definitions }) => [
      `term ${terms.map(inline).join(' | ')}`,
      ...definitions.flatMap((definition) => item(': ', blocks(definition))),
    ]),
  ),
  timeline: write<'timeline'>(({ entries }) =>
    entries.flatMap(({ date, blocks: content }) =>
      item(`${inline(date)} | `, blocks(content)),
    ),
  ),
  table: write<'table'>(({ caption, alignments, header, rows, marked = [] }) => [
    `table ${alignments.join(' ')}`,
    ...(caption ? indent([`: ${inline(caption)}`]) : []),
    ...indent([header.map(inline).join(' | ')]),
    ...indent(
      rows.map(
        (row, index) =>
          (marked.includes(index) ? '* ' : '') + row.map(inline).join(' | '),
      ),
    ),
  ]),
  columns: write<'columns'>(({ columns }) =>
    columns.flatMap(({ title, blocks: content }) => [
      `column ${inline(title)}`,
      ...indent(blocks(content)),
    ]),
  ),
  code: write<'code'>(({ language, text }) => [
    `code ${language}`.trim(),
    ...indent(text.split('\n')),
  ]),
  quote: write<'quote'>(({ blocks: content, attribution }) => [
    'quote',
    ...indent(blocks(content)),
    ...(attribution
      ? [
          `by ${[attribution.name, attribution.role].map(inline).filter(Boolean).join(' | ')}`,
        ]
      : []),
  ]),
  callout: write<'callout'>(({ tone, blocks: content }) => [
    `callout ${tone}`,
    ...indent(blocks(content)),
  ]),
  picture: write<'picture'>(({ source, alt, caption, credit, width, crop }) => [
    `picture ${[source, alt, caption, credit].filter(Boolean).join(' | ')}`,
    ...(width === undefined ? [] : [`  width ${width}`]),
    ...(crop ? [`  crop ${crop.ratio} at ${crop.focus.x} ${crop.focus.y}`] : []),
  ]),
  footnote: write<'footnote'>(({ mark, blocks: content }) =>
    item(`⟨${mark}⟩ `, blocks(content)),
  ),
}

function write<Type extends BlockType>(
  writer: (block: BlockOf<Type>) => string[],
): (block: Block) => string[] {
  return (block) => writer(block as BlockOf<Type>)
}

/** Runs as a line. */
export function inline(runs: Run[]): string {
  return runs.map(runText).join('')
}

function runText(run: Run): string {
  switch (run.type) {
    case 'text':
      return marked(run)
    case 'citation':
      return `⟦${run.numbers.join(', ')}⟧`
    case 'note':
      return `⟨${run.mark}⟩`
    case 'break':
      return '↵'
  }
}

function marked({ text, bold, italic, strike, code, href }: TextRun): string {
  const signs = [code && '`', strike && '~~', italic && '*', bold && '**']
  const wrapped = signs.reduce<string>(
    (all, sign) => (sign ? sign + all + sign : all),
    text,
  )
  return href ? `${wrapped}<${href}>` : wrapped
}

/** Lines under a bullet: the first one beside it. */
function item(bullet: string, content: string[]): string[] {
  const [first = '', ...rest] = content
  return [(bullet + first).trimEnd(), ...indent(rest)]
}

function indent(all: string[]): string[] {
  return all.map((line) => (line === '' ? '' : `  ${line}`))
}

function lines(all: string[]): string {
  return all.join('\n')
}
