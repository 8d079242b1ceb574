import { runsOfBlock } from '../../model/block-runs.js'
import type { Section } from '../../model/briefing.js'
import type { Run } from '../../model/run.js'
import { bareText } from '../../model/runs.js'
import type { Rule } from '../rule.js'
import { allSections } from '../sections.js'
import { blocksOf } from '../texts.js'

export const unusedSource: Rule = {
  id: 'unused-source',
  severity: 'warning',
  summary: 'Each source is used.',
  note: 'Refer to it where the text rests on it, or remove it from the list.',
  examples: {
    breaks: '## Summary\n\nIt is so. [1]\n\n## Sources\n\n1. Rules\n2. Minutes',
    keeps: '## Summary\n\nIt is so. [1, 2]\n\n## Sources\n\n1. Rules\n2. Minutes',
  },
  check: ({ briefing: { sections, sources } }) => {
    const used = new Set(allSections(sections).flatMap(runsOf).flatMap(numbersOf))
    return sources
      .filter(({ number }) => !used.has(number))
      .map(({ number, title, position }) => ({
        reason: `Unexpected source ${number}, “${bareText(title)}”, that nothing refers to`,
        place: position,
      }))
  },
}

function runsOf({ title, content }: Section): Run[] {
  const heads =
    content.shape === 'points'
      ? content.points.flatMap(({ lead = [] }) => lead)
      : content.shape === 'questions'
        ? content.questions.flatMap(({ question }) => question)
        : []
  return [...title, ...heads, ...blocksOf(content).flatMap(runsOfBlock).flat()]
}

function numbersOf(run: Run): number[] {
  return run.type === 'citation' ? run.numbers : []
}
