import { attributionRuns } from '../../model/attribution-runs.js'
import type {
  Block,
  BlockType,
  Callout,
  Code,
  Columns,
  DefinitionList,
  Footnote,
  List,
  Picture,
  Quote,
  Timeline,
} from '../../model/block.js'
import { captionRuns } from '../../model/caption.js'
import { shownSize } from '../../model/crop.js'
import type { Run } from '../../model/run.js'
import { getOrInsert } from '../get-or-insert.js'
import type { MeasuredStep } from '../measured-step.js'
import { columnWidth, longestLine } from '../page.js'
import { chartHeight } from './chart.js'
import { columnsAcross } from './columns.js'
import { diagramHeight } from './diagram.js'
import { lineStrips, type Strip, spaced, stack } from './strip.js'
import { tableHeight } from './table.js'
import { linesOf, styleOf, type TextStyle } from './text.js'
import { dateGap, dateShare } from './timeline.js'

/** Where blocks are set: points, and the style of running text. */
export interface Frame {
  step: MeasuredStep
  width: number
  style: TextStyle
  /** Air between the blocks. */
  gap: number
  /** Longest line of running text. */
  measure: number
}

/** A frame for text of the body's size. */
export function bodyFrame(step: MeasuredStep, width: number): Frame {
  return {
    step,
    width,
    style: styleOf('body', step),
    gap: step.paragraph,
    measure: longestLine,
  }
}

type BlockOf<Type extends BlockType> = Extract<Block, { type: Type }>

const handlers: {
  [Type in BlockType]: (block: BlockOf<Type>, frame: Frame) => Strip[]
} = {
  paragraph: (block, frame) => runStrips(block.runs, frame),
  heading: (block, frame) =>
    headingStrips(block.runs, frame).map((strip) => ({
      ...strip,
      before: frame.step.item,
    })),
  list: listStrips,
  definitionList: definitionStrips,
  table: (block, { width, step }) => [
    { before: 0, height: tableHeight(block, width, styleOf('small', step), step) },
  ],
  columns: columnStrips,
  code: codeStrips,
  quote: quoteStrips,
  callout: calloutStrips,
  picture: pictureStrips,
  chart: (block, { width, step }) => [
    { before: 0, height: chartHeight(block, width, step) },
  ],
  diagram: (block, { width, step }) => [
    { before: 0, height: diagramHeight(block, width, step) },
  ],
  timeline: timelineStrips,
  footnote: footnoteStrips,
}

/** What blocks that follow each other take, as slices for columns. */
export function blockStrips(blocks: Block[], frame: Frame): Strip[] {
  return blocks.flatMap((block, index) => {
    const handler = handlers[block.type] as (block: Block, frame: Frame) => Strip[]
    const follows = blocks[index - 1]?.type
    if (follows === undefined || follows === 'heading') {
      return spaced(handler(block, frame), 0)
    }
    return block.type === 'heading'
      ? handler(block, frame)
      : spaced(handler(block, frame), frame.gap)
  })
}

/** A bold line that stays with what follows it. */
export function headingStrips(runs: Run[], frame: Frame): Strip[] {
  const bold = { ...frame.style, bold: true }
  const lines = linesOf(runs, bold, Math.min(frame.width, frame.measure))
  return [{ before: 0, height: lines * frame.style.line, keep: true }]
}

function runStrips(runs: Run[], { width, style, measure }: Frame): Strip[] {
  return lineStrips(linesOf(runs, style, Math.min(width, measure)), style.line)
}

/** Room for the marker of a list, as a part of the text's size. */
const markerRoom = 1.5

function listStrips(list: List, frame: Frame): Strip[] {
  const inner = narrowed(frame, frame.style.size * markerRoom)
  return list.items.flatMap((item, index) =>
    spaced(blockStrips(item.blocks, inner), index === 0 ? 0 : inner.gap),
  )
}

/** Set as a table: terms in the first three tenths of the width, definitions beside them. */
function definitionStrips(list: DefinitionList, frame: Frame): Strip[] {
  const { step, width } = frame
  const style = styleOf('small', step)
  const term = { ...style, bold: true }
  return list.entries.map(({ terms, definitions }, index): Strip => {
    const inner = { ...frame, style, width: width * 0.7, gap: step.cell }
    const left = terms.map((runs) => linesOf(runs, term, width * 0.3 - 9) * style.line)
    const right = stack(
      definitions.flatMap((blocks) => spaced(blockStrips(blocks, inner), step.cell)),
    )
    const height = Math.max(
      left.reduce((sum, line) => sum + line, 0),
      right,
    )
    const row = { before: 0, height: height + 2 * step.cell + 0.75 }
    return index === 0 ? { ...row, keep: true } : row
  })
}

/** Each entry in one piece: the date beside its text. */
function timelineStrips(timeline: Timeline, frame: Frame): Strip[] {
  const { step, width } = frame
  const style = styleOf('small', step)
  const dates = width * dateShare(timeline, width, style)
  const textWidth = Math.max(width - dates - dateGap, 12)
  const inner = { ...frame, style, width: textWidth, gap: step.cell }
  return timeline.entries.map(({ date, blocks }): Strip => {
    const left = linesOf(date, { ...style, bold: true }, Math.max(dates - dateGap, 12))
    const height = Math.max(left * style.line, stack(blockStrips(blocks, inner)))
    return { before: 0, height: height + 1.5 * step.cell }
  })
}

/** Rows of texts side by side, each as high as its highest. */
function columnStrips(block: Columns, frame: Frame): Strip[] {
  const across = columnsAcross(block, frame.width)
  const inner = { ...frame, width: columnWidth(frame.width, across) }
  const heights = block.columns.map(({ title, blocks, position }) =>
    stack(blockStrips([{ type: 'heading', runs: title, position }, ...blocks], inner)),
  )
  const rows = Array.from({ length: Math.ceil(heights.length / across) }, (_, row) =>
    Math.max(...heights.slice(row * across, (row + 1) * across)),
  )
  const height = rows.reduce((sum, one) => sum + one + frame.step.section, 0)
  return [{ before: 0, height: height - frame.step.section }]
}

/** Cousine is 0.6 em wide; a tab counts as two characters, as in the style sheet. */
function codeStrips(code: Code, { step, width }: Frame): Strip[] {
  const style = styleOf('small', step)
  const inner = width - 2 * step.item
  const lines = codeLines(code).reduce(
    (sum, runs) => sum + linesOf(runs, style, inner),
    0,
  )
  return [{ before: 0, height: lines * style.line + 2 * step.item }]
}

/** Lines of code as runs, kept so that they are measured once at each size. */
const codeRuns = new WeakMap<Code, Run[][]>()

function codeLines(code: Code): Run[][] {
  return getOrInsert(codeRuns, code, () =>
    code.text.split('\n').map((line): Run[] => {
      // As wide as the style sheet has them; an empty line is as high as others.
      const text = line.replaceAll('\t', '  ') || ' '
      return [{ type: 'text', text, code: true }]
    }),
  )
}

function quoteStrips(quote: Quote, frame: Frame): Strip[] {
  const inner = narrowed(frame, frame.step.indent)
  const said = attributionRun(quote, frame.step)
  const strips = blockStrips(quote.blocks, inner)
  if (!said) return strips
  const small = { ...inner, style: styleOf('small', frame.step) }
  return [...strips, ...spaced(runStrips(said, small), inner.gap)]
}

/** Kept, so that it is measured once at each size. */
const attributions = new WeakMap<Quote, Run[]>()

function attributionRun(quote: Quote, { fonts }: MeasuredStep): Run[] | undefined {
  const { attribution } = quote
  if (!attribution) return undefined
  return getOrInsert(attributions, quote, () => attributionRuns(attribution, fonts.lang))
}

/** Width of the bar beside a callout, in points. */
const calloutBar = 3

function calloutStrips(callout: Callout, frame: Frame): Strip[] {
  const width = frame.width - 2 * frame.step.item - calloutBar
  const inner = { ...frame, width }
  const height = frame.style.line + stack(blockStrips(callout.blocks, inner))
  return [{ before: 0, height: height + 2 * frame.step.item }]
}

/** Never larger than its pixels at 96 to the inch, the column, or the step's limit. */
function pictureStrips(picture: Picture, { step, width }: Frame): Strip[] {
  const small = styleOf('small', step)
  const captions = captionRuns(picture)
  const caption =
    captions.length > 0 ? step.cell + small.line * linesOf(captions, small, width) : 0
  const { image } = picture
  if (!image) {
    const alt: Run[] = [{ type: 'text', text: picture.alt }]
    return [{ before: 0, height: linesOf(alt, small, width) * small.line + caption }]
  }
  const shown = shownSize(picture, image)
  const widest = width * (picture.width ?? 1)
  const scale = Math.min(0.75, widest / shown.width, step.picture / shown.height)
  return [{ before: 0, height: shown.height * scale + caption }]
}

/** In one piece, as the style sheet has it. */
function footnoteStrips(note: Footnote, frame: Frame): Strip[] {
  const style = styleOf('small', frame.step)
  const inner = narrowed({ ...frame, style }, style.size * markerRoom)
  return [{ before: 0, height: stack(blockStrips(note.blocks, inner)) }]
}

/** A frame inside another, with tighter blocks at whatever depth. */
function narrowed(frame: Frame, by: number): Frame {
  const gap = frame.step.paragraph / 2
  return { ...frame, width: Math.max(frame.width - by, 12), gap }
}
