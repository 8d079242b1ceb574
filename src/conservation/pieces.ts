import type { Block, BlockType } from '../model/block.js'
import type { Briefing, Content, Section, Shape } from '../model/briefing.js'
import { captionLines } from '../model/caption.js'
import { chartTexts } from '../model/chart-texts.js'
import { diagramTexts } from '../model/diagram.js'
import type { Position } from '../model/position.js'
import type { Run } from '../model/run.js'
import { isUnbroken, textOfRuns, wordsOf } from './words.js'

/** A stretch of the briefing that has to be seen somewhere. */
export interface Piece {
  /** What it is: `heading`, `paragraph`, `point`, `question`, `source` … */
  kind: string
  words: string[]
  /** Absent for what stands in the front matter. */
  position?: Position
  /** Positions of the headings, points and questions that it stands under. */
  under: Position[]
  /** Whether lines may have to end inside its words, however short these are. */
  unbroken?: true
  /** Whether the author wrote it for the presenter alone. */
  spoken?: true
}

/** The pieces of a briefing in reading order: nothing visible is in none of them. */
export function piecesOf({ metadata, sections, notes }: Briefing): Piece[] {
  const pieces: Piece[] = [
    { kind: 'title', words: wordsOf(metadata.title), under: [] },
    { kind: 'subtitle', words: wordsOf(metadata.subtitle ?? ''), under: [] },
    ...(metadata.headLines ?? []).map((line) => {
      return { kind: 'details', words: wordsOf(line), under: [] }
    }),
    ...spoken(notes),
    ...sections.flatMap(sectionPieces),
  ]
  return pieces.filter(({ words }) => words.length > 0)
}

/** The pieces of a section and of those below it. */
export function sectionPieces(section: Section): Piece[] {
  const { title, content, children, notes, position } = section
  return [
    runsPiece('heading', title, position),
    ...under(position, [
      ...contentPieces(content),
      ...spoken(notes),
      ...children.flatMap(sectionPieces),
    ]),
  ]
}

function under(position: Position, pieces: Piece[]): Piece[] {
  return pieces.map((piece) => ({ ...piece, under: [...piece.under, position] }))
}

function contentPieces(content: Content): Piece[] {
  const pieces = shapes[content.shape] as (content: Content) => Piece[]
  return pieces(content)
}

const shapes: {
  [S in Shape]: (content: Extract<Content, { shape: S }>) => Piece[]
} = {
  prose: ({ blocks }) => blockPieces(blocks),
  statement: ({ blocks }) => blockPieces(blocks),
  points: ({ before, points, after }) => [
    ...blockPieces(before),
    ...points.flatMap(({ lead = [], blocks, position }) => [
      runsPiece('point', lead, position),
      ...under(position, blockPieces(blocks)),
    ]),
    ...blockPieces(after),
  ],
  questions: ({ before, questions }) => [
    ...blockPieces(before),
    ...questions.flatMap(({ question, answer, notes, position }) => [
      runsPiece('question', question, position),
      ...under(position, [...blockPieces(answer), ...spoken(notes)]),
    ]),
  ],
  sources: ({ before, sources, after }) => [
    ...blockPieces(before),
    ...sources.flatMap(({ title, detail, position }) => [
      runsPiece('source', title, position),
      runsPiece('source', detail, position),
    ]),
    ...blockPieces(after),
  ],
}

/** Between texts that are read as one. */
const gap: Run = { type: 'break' }

const blocks: {
  [Type in BlockType]: (block: Extract<Block, { type: Type }>) => Piece[]
} = {
  paragraph: ({ runs, position }) => [runsPiece('paragraph', runs, position)],
  heading: ({ runs, position }) => [runsPiece('heading', runs, position)],
  list: ({ items }) => items.flatMap((item) => blockPieces(item.blocks)),
  definitionList: ({ entries }) =>
    entries.flatMap(({ terms, definitions, position }) => [
      ...terms.map((runs) => runsPiece('term', runs, position)),
      ...definitions.flatMap(blockPieces),
    ]),
  timeline: ({ entries }) =>
    entries.flatMap(({ date, blocks, position }) => [
      runsPiece('date', date, position),
      ...blockPieces(blocks),
    ]),
  table: ({ caption = [], header, rows, position }) => [
    runsPiece('caption', caption, position),
    ...[header, ...rows].map((cells) =>
      textPiece('table row', cells.map(textOfRuns).join('\n'), position),
    ),
  ],
  columns: ({ columns }) =>
    columns.flatMap(({ title, blocks, position }) => [
      runsPiece('heading', title, position),
      ...blockPieces(blocks),
    ]),
  code: ({ text, position }) => [textPiece('code', text, position)],
  quote: ({ blocks, attribution, position }) => [
    ...blockPieces(blocks),
    ...(attribution
      ? [
          runsPiece(
            'attribution',
            [...attribution.name, gap, ...attribution.role],
            position,
          ),
        ]
      : []),
  ],
  callout: (block) => blockPieces(block.blocks),
  footnote: (block) => blockPieces(block.blocks),
  chart: (block) => [textPiece('chart', chartTexts(block).join('\n'), block.position)],
  diagram: (block) =>
    diagramTexts(block).map((text) => textPiece('diagram', text, block.position)),
  picture: (block) => {
    // What a picture shows is read from its alternative text.
    const alt = block.image ? [] : [block.alt]
    const text = [...alt, ...captionLines(block)].join('\n')
    return [textPiece('picture', text, block.position)]
  },
}

function blockPieces(list: Block[]): Piece[] {
  return list.flatMap((block) => {
    const pieces = blocks[block.type] as (block: Block) => Piece[]
    return pieces(block)
  })
}

function spoken(notes: Block[]): Piece[] {
  return blockPieces(notes).map((piece) => ({ ...piece, spoken: true }))
}

function runsPiece(kind: string, runs: Run[], position: Position): Piece {
  return textPiece(kind, textOfRuns(runs), position)
}

function textPiece(kind: string, text: string, position: Position): Piece {
  const unbroken = isUnbroken(text) && ({ unbroken: true } as const)
  return { kind, words: wordsOf(text), position, under: [], ...unbroken }
}
