import type { Block, BlockType } from '../../model/block.js'
import { captionLines } from '../../model/caption.js'
import { plainText } from '../../model/runs.js'
import { isWide } from '../../typography/index.js'

/** Letters on a line of a slide's text; wide ones count twice. */
const lineLength = 65

/** Code of so many lines is read as part of the text around it. */
const briefCode = 3

/**
 * About how many lines blocks take on a slide; without end where one of them, such as a
 * table, wants a slide to itself.
 */
export function lineCount(blocks: Block[]): number {
  return sum(blocks.map((block) => (counts[block.type] as Count<BlockType>)(block)))
}

/** About how many lines a text takes. */
function textLines(text: string): number {
  const lines = text.split('\n').map((line) => {
    const wide = [...line].filter((letter) => isWide(letter.codePointAt(0) ?? 0))
    return Math.max(1, Math.ceil((line.length + wide.length) / lineLength))
  })
  return sum(lines)
}

type Count<Type extends BlockType> = (block: Extract<Block, { type: Type }>) => number

const counts: { [Type in BlockType]: Count<Type> } = {
  paragraph: ({ runs }) => textLines(plainText(runs)),
  heading: ({ runs }) => textLines(plainText(runs)),
  list: ({ items }) => sum(items.map(({ blocks }) => Math.max(1, lineCount(blocks)))),
  definitionList: ({ entries }) =>
    sum(
      entries.map(
        ({ terms, definitions }) => terms.length + sum(definitions.map(lineCount)),
      ),
    ),
  table: () => Number.POSITIVE_INFINITY,
  timeline: () => Number.POSITIVE_INFINITY,
  columns: () => Number.POSITIVE_INFINITY,
  chart: () => Number.POSITIVE_INFINITY,
  diagram: () => Number.POSITIVE_INFINITY,
  code: ({ text }) => {
    const lines = textLines(text)
    return lines > briefCode ? Number.POSITIVE_INFINITY : lines
  },
  quote: ({ blocks }) => lineCount(blocks),
  // The word over it takes a line.
  callout: ({ blocks }) => 1 + lineCount(blocks),
  picture: (block) =>
    block.image
      ? Number.POSITIVE_INFINITY
      : sum([block.alt, ...captionLines(block)].map(textLines)),
  footnote: ({ blocks }) => lineCount(blocks),
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}
