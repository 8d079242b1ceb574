import type { Block, BlockType, ListItem } from '../../model/block.js'
import { captionLines } from '../../model/caption.js'
import { chartTexts } from '../../model/chart-texts.js'
import { bareText, plainText } from '../../model/runs.js'
import { codeLines } from './code-lines.js'
import { type FlowParagraph, line, paragraph, smallest } from './paragraph.js'
import type { Setting } from './setting.js'
import type { TypeStyle } from './type-scale.js'

/** Where text begins: its level in the outline, its distance from the reading edge. */
export interface FlowStart {
  level: number
  /** Points. */
  indent: number
}

/** Where text begins that stands under a paragraph of another style. */
export const belowFirst: FlowStart = { level: 1, indent: 0 }

/** Where blocks stand in the text. */
interface FlowContext extends FlowStart {
  setting: Setting
  style: TypeStyle
  /** How many blocks they stand in. */
  depth: number
}

type Flow<Type extends BlockType> = (
  block: Extract<Block, { type: Type }>,
  context: FlowContext,
) => FlowParagraph[]

/** Air after a paragraph, and between the items of a list, in em. */
const paragraphAir = 0.5
const itemAir = 0.25
/** How often blocks are indented, by an em each. */
export const deepestIndent = 6
/** The last level of the outline is that of footnotes. */
export const footnoteLevel = 8

/** How each block reads in running text. */
const flows: { [Type in BlockType]: Flow<Type> } = {
  paragraph: ({ runs }, context) => [
    paragraph(runs, context.style, context.setting, {
      ...placed(context),
      // "These are:" belongs to the list that follows.
      ...(/[:：]$/.test(bareText(runs)) && { keepWithNext: true }),
    }),
  ],
  heading: ({ runs }, context) => [
    paragraph(runs, { ...context.style, bold: true }, context.setting, {
      ...placed(context),
      before: context.style.size * paragraphAir,
      after: context.style.size * itemAir,
      keepWithNext: true,
    }),
  ],
  list: (block, context) =>
    block.items.flatMap((item, index) => {
      const marker = block.ordered
        ? ({ type: 'number', value: block.start + index } as const)
        : ({ type: 'bullet' } as const)
      return listItem(item, marker, context)
    }),
  definitionList: ({ entries }, context) =>
    entries.flatMap(({ terms, definitions }) => [
      ...terms.map((runs) =>
        paragraph(runs, { ...context.style, bold: true }, context.setting, {
          ...placed(context),
          after: 0,
          keepWithNext: true,
        }),
      ),
      ...definitions.flatMap((blocks) => flowBlocks(blocks, deeper(context))),
    ]),
  table: ({ header, rows }, context) =>
    [header, ...rows].map((cells) =>
      line(
        cells.map(plainText).join(' – '),
        context.style,
        context.setting,
        placed(context),
      ),
    ),
  code: ({ text }, context) =>
    codeLines(text, codeStyle(context.style), context.setting).map(
      (code, index, lines) => ({
        ...code,
        ...placed(context),
        ...(index < lines.length - 1 && { after: 0 }),
        ...(lines.length <= 3 &&
          index < lines.length - 1 && { keepWithNext: true as const }),
      }),
    ),
  quote: ({ blocks }, context) =>
    flowBlocks(blocks, {
      ...deeper(context),
      style: { ...context.style, ...(context.setting.scale.italics && { italic: true }) },
    }),
  callout: ({ tone, blocks }, context) => [
    line(
      context.setting.labels.tones[tone],
      { ...context.style, bold: true, color: 'accent1' },
      context.setting,
      {
        ...placed(context),
        after: 0,
        keepWithNext: true,
      },
    ),
    ...flowBlocks(blocks, context),
  ],
  // Charts inside other blocks stand on slides of their own, too.
  chart: (block, context) =>
    chartTexts(block).map((text) =>
      line(text, context.style, context.setting, placed(context)),
    ),
  // A picture that cannot be drawn here leaves its words in its place.
  picture: (block, context) =>
    [block.alt, ...captionLines(block)]
      .filter((text) => text !== '')
      .map((text) => line(text, context.style, context.setting, placed(context))),
  footnote: ({ mark, blocks }, context) => {
    const small = smaller(context.style)
    const [first, ...rest] = flowBlocks(blocks, {
      ...context,
      style: small,
      level: footnoteLevel,
    })
    if (!first) return []
    const label = paragraph([{ type: 'note', mark }], small, context.setting)
    return [
      { ...first, runs: [...label.runs, { ...blank(small), text: ' ' }, ...first.runs] },
      ...rest,
    ]
  },
}

/**
 * Blocks become the paragraphs of a text box, running text in a style. Each level of a
 * list is a level of the outline.
 */
export function flowParagraphs(
  blocks: Block[],
  style: TypeStyle,
  setting: Setting,
  start: FlowStart = { level: 0, indent: 0 },
): FlowParagraph[] {
  return flowBlocks(blocks, { setting, style, depth: 0, ...start })
}

function flowBlocks(blocks: Block[], context: FlowContext): FlowParagraph[] {
  return blocks.flatMap((block) => {
    const flow = flows[block.type] as Flow<BlockType>
    return flow(block, context)
  })
}

function listItem(
  item: ListItem,
  marker: NonNullable<FlowParagraph['marker']>,
  context: FlowContext,
): FlowParagraph[] {
  const inside = listed(context)
  const [first, ...rest] = flowBlocks(item.blocks, inside)
  const own: FlowParagraph =
    first ?? paragraph([], context.style, context.setting, placed(inside))
  const hang = context.style.size
  const after = context.style.size * itemAir
  const state =
    item.checked === undefined
      ? []
      : [{ ...blank(context.style), text: item.checked ? '☑ ' : '☐ ' }]
  return [
    {
      ...own,
      runs: [...state, ...own.runs],
      after,
      ...(own.marker ? {} : { marker, hang }),
    },
    ...rest.map((below) => ({ ...below, after })),
  ]
}

function placed({ style, indent, level }: FlowContext): Partial<FlowParagraph> {
  return { indent, level, after: style.size * paragraphAir }
}

function deeper(context: FlowContext): FlowContext {
  const indent = context.indent + (isDeepest(context) ? 0 : context.style.size)
  return { ...context, depth: context.depth + 1, indent }
}

/** Inside an item of a list, which is a level of the outline of its own. */
function listed(context: FlowContext): FlowContext {
  const isLast = isDeepest(context) || context.level >= footnoteLevel - 1
  return { ...deeper(context), level: context.level + (isLast ? 0 : 1) }
}

/** Deeper blocks would leave the slide: they stand under each other. */
function isDeepest({ depth }: FlowContext): boolean {
  return depth >= deepestIndent
}

function codeStyle(style: TypeStyle): TypeStyle {
  return { ...style, font: 'code', size: Math.max(smallest, style.size * 0.8) }
}

function smaller(style: TypeStyle): TypeStyle {
  return {
    ...style,
    size: Math.max(12, style.size - 4),
    line: style.line * 0.8,
    color: 'muted',
  }
}

function blank({ font, size, color }: TypeStyle) {
  return { font, size, color }
}
