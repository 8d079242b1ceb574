import type { Block, BlockType, ListItem } from '../../model/block.js'
import { bareText, plainText } from '../../model/runs.js'
import { type FlowParagraph, line, paragraph } from './paragraph.js'
import type { Setting } from './setting.js'
import type { TypeStyle } from './type-scale.js'

/** Where blocks stand in the text. */
interface FlowContext {
  setting: Setting
  style: TypeStyle
  /** Distance from the reading edge, in points. */
  indent: number
  level: number
}

type Flow<Type extends BlockType> = (
  block: Extract<Block, { type: Type }>,
  context: FlowContext,
) => FlowParagraph[]

/** Air after a paragraph, and between the items of a list, in em. */
const paragraphAir = 0.5
const itemAir = 0.25
/** Depth of one level of a list, in em. */
const indentStep = 1

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
    paragraph(runs, { ...context.style, bold: true, color: 'strong' }, context.setting, {
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
    text.split('\n').map((code, index, lines) =>
      line(code || ' ', codeStyle(context.style), context.setting, {
        ...placed(context),
        ...(index < lines.length - 1 && { after: 0 }),
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
  // A picture that cannot be drawn here leaves its words in its place.
  picture: ({ alt, caption }, context) =>
    [alt, caption]
      .filter((text) => text !== '')
      .map((text) =>
        line(
          text,
          { ...context.style, color: 'muted' },
          context.setting,
          placed(context),
        ),
      ),
  footnote: ({ mark, blocks }, context) => {
    const small = smaller(context.style)
    const [first, ...rest] = flowBlocks(blocks, { ...context, style: small })
    if (!first) return []
    const label = paragraph([{ type: 'note', mark }], small, context.setting)
    return [
      { ...first, runs: [...label.runs, { ...blank(small), text: ' ' }, ...first.runs] },
      ...rest,
    ]
  },
}

/** Blocks become the paragraphs of a text box, running text in a style. */
export function flowParagraphs(
  blocks: Block[],
  style: TypeStyle,
  setting: Setting,
): FlowParagraph[] {
  return flowBlocks(blocks, { setting, style, indent: 0, level: 0 })
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
  const [first, ...rest] = flowBlocks(item.blocks, deeper(context))
  const own: FlowParagraph =
    first ?? paragraph([], context.style, context.setting, placed(deeper(context)))
  const after = context.style.size * itemAir
  const state =
    item.checked === undefined
      ? []
      : [{ ...blank(context.style), text: item.checked ? '☑ ' : '☐ ' }]
  return [
    { ...own, runs: [...state, ...own.runs], after, ...(own.marker ? {} : { marker }) },
    ...rest.map((below) => ({ ...below, after })),
  ]
}

function placed({ style, indent, level }: FlowContext): Partial<FlowParagraph> {
  // A list begins on the first level, as the text around it.
  return {
    indent,
    level: Math.min(Math.max(level - 1, 0), 8),
    after: style.size * paragraphAir,
  }
}

/** Beyond six levels text would leave the slide; deeper ones stand under each other. */
function deeper(context: FlowContext): FlowContext {
  const level = context.level + 1
  const indent =
    level <= 6 ? context.indent + context.style.size * indentStep : context.indent
  return { ...context, level, indent }
}

function codeStyle(style: TypeStyle): TypeStyle {
  return { ...style, font: 'code', size: style.size * 0.8 }
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
