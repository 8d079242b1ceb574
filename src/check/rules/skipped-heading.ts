import { visit } from 'unist-util-visit'
import { positionOf } from '../../markdown/state.js'
import type { Problem, Rule } from '../rule.js'

export const skippedHeading: Rule = {
  id: 'skipped-heading',
  severity: 'warning',
  summary: 'No level of headings is left out.',
  note: 'Use the next level, so that readers and screen readers find their way.',
  examples: {
    breaks: '# Title\n\n## Summary\n\n#### Details\n\nIt is so.',
    keeps: '# Title\n\n## Summary\n\n### Details\n\nIt is so.',
  },
  check: ({ tree }) => {
    const problems: Problem[] = []
    let above: number | undefined
    visit(tree, 'heading', (node) => {
      if (above !== undefined && node.depth > above + 1)
        problems.push({
          reason: `Unexpected heading of level ${node.depth} below one of level ${above}`,
          place: positionOf(node),
        })
      above = node.depth
    })
    return problems
  },
}
