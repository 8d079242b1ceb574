import type { Block } from '../../model/block.js'
import { bareText } from '../../model/runs.js'
import type { Problem, Rule } from '../rule.js'
import { allSections } from '../sections.js'
import { blocksOf } from '../texts.js'

export const quotationSpeaker: Rule = {
  id: 'quotation-speaker',
  severity: 'warning',
  summary: 'Each quotation has a speaker.',
  note: 'End it with a line `— Name, role`, or introduce it with “She said:”.',
  examples: {
    breaks: '> We will not sign.',
    keeps: '> We will not sign.\n>\n> — Ann Lee, foreign minister',
  },
  check: ({ briefing }) =>
    allSections(briefing.sections).flatMap(({ content }) =>
      unspoken(blocksOf(content)).map(
        ({ position }): Problem => ({
          reason: 'Unexpected quotation without a speaker',
          place: position,
        }),
      ),
    ),
}

function unspoken(blocks: Block[]): Block[] {
  return blocks.filter((block, index) => {
    const before = blocks[index - 1]
    const isIntroduced =
      before?.type === 'paragraph' && /[:：]$/.test(bareText(before.runs))
    return block.type === 'quote' && !block.attribution && !isIntroduced
  })
}
