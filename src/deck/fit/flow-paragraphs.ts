import { attributionRuns } from '../../model/attribution-runs.js'
import type { Block, BlockType, ListItem } from '../../model/block.js'
import { captionLines } from '../../model/caption.js'
import { chartTexts } from '../../model/chart-texts.js'
import { columnBlocks } from '../../model/column-blocks.js'
import { diagramTexts } from '../../model/diagram.js'
import { bareText, plainText } from '../../model/runs.js'
import { toneColors } from '../../theme/tone-colors.js'
import { codeLines } from './code-lines.js'
import {
  deeper,
  type FlowContext,
  type FlowStart,
  footnoteLevel,
  itemAir,
  listed,
  paragraphAir,
  placed,
} from './flow-context.js'
import { keepAlone, keepBrief } from './keep-brief.js'
import { type ListMarker, listMarker } from './list-marker.js'
import {
  type FlowBar,
  type FlowParagraph,
  line,
  paragraph,
  smallest,
} from './paragraph.js'
import type { Setting } from './setting.js'
import type { TypeStyle } from './type-scale.js'

type Flow<Type extends BlockType> = (
  block: Extract<Block, { type: Type }>,
  context: FlowContext,
) => FlowParagraph[]

/** Room for the box of a task, in em. */
const taskHang = 1.5
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
      const paragraphs = listItem(
        item,
        listMarker(block, index, context.setting),
        context,
      )
      // Neither the first nor the last item stands alone on a slide.
      return index === 0 || index === block.items.length - 2
        ? keepAlone(paragraphs)
        : paragraphs
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
  timeline: ({ entries }, context) =>
    entries.flatMap(({ date, blocks }) => [
      paragraph(date, { ...context.style, bold: true }, context.setting, {
        ...placed(context),
        after: 0,
        keepWithNext: true,
      }),
      ...flowBlocks(blocks, deeper(context)),
    ]),
  table: ({ caption, header, rows }, context) => [
    ...(caption
      ? [
          paragraph(caption, { ...context.style, bold: true }, context.setting, {
            ...placed(context),
            keepWithNext: true,
          }),
        ]
      : []),
    ...[header, ...rows].map((cells) =>
      line(
        cells.map(plainText).join(' – '),
        context.style,
        context.setting,
        placed(context),
      ),
    ),
  ],
  // Side by side they stand only where they have a slide to themselves.
  columns: ({ columns }, context) => flowBlocks(columnBlocks(columns), context),
  code: (block, context) =>
    codeLines(block, codeStyle(context.style), context.setting).map(
      (code, index, lines) => ({
        ...code,
        ...placed(context),
        ...(index < lines.length - 1 && { after: 0 }),
        ...(lines.length <= 3 &&
          index < lines.length - 1 && { keepWithNext: true as const }),
      }),
    ),
  quote: ({ blocks, attribution }, context) => {
    const { setting, style } = context
    const inside = deeper(context)
    const said = attribution && attributionRuns(attribution, setting.lang)
    return barred({ x: context.indent, width: 1.5, color: 'rule' }, [
      ...flowBlocks(blocks, {
        ...inside,
        style: { ...style, ...(setting.scale.italics && { italic: true }) },
      }),
      ...(said
        ? [paragraph(said, { ...style, color: 'muted' }, setting, placed(inside))]
        : []),
    ])
  },
  callout: ({ tone, blocks }, context) => {
    const { setting, style } = context
    const inside = deeper(context)
    const { bar, word } = toneColors(tone, setting.theme)
    const head = { ...style, bold: true as const, color: word }
    return barred({ x: context.indent, width: 4, color: bar }, [
      line(setting.labels.tones[tone], head, setting, {
        ...placed(inside),
        after: 0,
        keepWithNext: true,
      }),
      ...flowBlocks(blocks, inside),
    ])
  },
  // Charts inside other blocks stand on slides of their own, too.
  chart: (block, context) =>
    chartTexts(block).map((text) =>
      line(text, context.style, context.setting, placed(context)),
    ),
  diagram: (block, context) =>
    diagramTexts(block).map((text) =>
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
    const runs = [...label.runs, { ...blank(small), text: ' ' }, ...first.runs]
    const before = context.style.size * itemAir
    return [{ ...first, runs, before }, ...rest].map((one) => ({ ...one, note: mark }))
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
  { marker, hangs }: ListMarker,
  context: FlowContext,
): FlowParagraph[] {
  const isTask = item.checked !== undefined
  const hang = context.style.size * (isTask ? taskHang : hangs)
  const inside = listed(context, hang)
  const [first, ...rest] = flowBlocks(item.blocks, inside)
  const own: FlowParagraph =
    first ?? paragraph([], context.style, context.setting, placed(inside))
  const after = context.style.size * itemAir
  const sign: FlowParagraph['marker'] = isTask
    ? { type: 'text', text: item.checked ? '☑' : '☐' }
    : marker
  const head = { ...own, after, ...(own.marker ? {} : { marker: sign, hang }) }
  return [
    rest.length > 0 ? keepBrief(head) : head,
    ...rest.map((below) => ({ ...below, after })),
  ]
}

/** Blocks inside others have bars of their own. The last paragraph has none for itself. */
function barred(bar: FlowBar, paragraphs: FlowParagraph[]): FlowParagraph[] {
  return paragraphs
    .map((one) => (one.bar ? one : { ...one, bar }))
    .map((one, index) => (index === paragraphs.length - 2 ? keepBrief(one) : one))
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
