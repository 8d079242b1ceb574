import type { Block } from './block.js'
import { captionLines } from './caption.js'
import { chartTexts } from './chart-texts.js'
import { diagramTexts } from './diagram.js'
import type { Run } from './run.js'

/** The texts in a block, each as runs: for places that hold no blocks. */
export function runsOfBlock(block: Block): Run[][] {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return [block.runs]
    case 'list':
      return block.items.flatMap((item) => item.blocks.flatMap(runsOfBlock))
    case 'definitionList':
      return block.entries.flatMap(({ terms, definitions }) => [
        ...terms,
        ...definitions.flat().flatMap(runsOfBlock),
      ])
    case 'timeline':
      return block.entries.flatMap(({ date, blocks }) => [
        date,
        ...blocks.flatMap(runsOfBlock),
      ])
    case 'table':
      return [
        ...(block.caption ? [block.caption] : []),
        ...[block.header, ...block.rows].flat(),
      ]
    case 'columns':
      return block.columns.flatMap(({ title, blocks }) => [
        title,
        ...blocks.flatMap(runsOfBlock),
      ])
    case 'code':
      return [[{ type: 'text', text: block.text, code: true }]]
    case 'quote': {
      const { name = [], role = [] } = block.attribution ?? {}
      const said = [name, role].filter((runs) => runs.length > 0)
      return [...block.blocks.flatMap(runsOfBlock), ...said]
    }
    case 'callout':
    case 'footnote':
      return block.blocks.flatMap(runsOfBlock)
    case 'diagram':
      return diagramTexts(block).map((text) => [{ type: 'text', text }])
    case 'chart':
      return chartTexts(block).map((text) => [{ type: 'text', text }])
    case 'picture':
      return [block.alt, ...captionLines(block)]
        .filter((text) => text !== '')
        .map((text) => [{ type: 'text', text }])
  }
}
