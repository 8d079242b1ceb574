import { mapBlocks } from '../../model/map-blocks.js'
import type { Problem, Rule } from '../rule.js'
import { allSections } from '../sections.js'
import { blocksOf } from '../texts.js'

export const pictureText: Rule = {
  id: 'picture-text',
  severity: 'warning',
  summary: 'Each picture has a text for those who cannot see it.',
  note: 'Say between the brackets of `![…](file.png)` what the picture shows.',
  examples: {
    breaks: 'It rose.\n\n![](vote.png)',
    keeps: 'It rose.\n\n![Votes for and against, March](vote.png)',
  },
  check: ({ briefing }) => {
    const problems: Problem[] = []
    mapBlocks(
      allSections(briefing.sections).flatMap(({ content }) => blocksOf(content)),
      (block) => {
        if (block.type === 'picture' && block.alt.trim() === '')
          problems.push({
            reason: `Unexpected picture \`${block.source}\` without a text in its place`,
            place: block.position,
          })
        return block
      },
    )
    return problems
  },
}
