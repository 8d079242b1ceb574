import type { Question } from '../../model/briefing.js'
import { bareText } from '../../model/runs.js'
import { placeOf, rangeOf } from '../places.js'
import type { Problem, Rule } from '../rule.js'
import { allSections } from '../sections.js'

/** Marks of all scripts; a Japanese or Chinese question may end in a particle. */
const asks = /[?？؟;;⁇]["”’»)\]]*$|[か吗呢](?:。)?$/u

export const questionMark: Rule = {
  id: 'question-mark',
  severity: 'warning',
  summary: 'Questions end as questions do.',
  note: 'End it with a question mark, or word it as a question.',
  examples: {
    breaks: '## FAQ\n\n### Who votes\n\nThe board does.',
    keeps: '## FAQ\n\n### Who votes?\n\nThe board does.',
  },
  check: ({ briefing, source }) => {
    const mark = /^(?:ar|fa|ur|ps)/.test(briefing.metadata.lang)
      ? '؟'
      : /^(?:ja|zh)/.test(briefing.metadata.lang)
        ? '？'
        : '?'
    return allSections(briefing.sections).flatMap(({ content }) =>
      content.shape === 'questions'
        ? content.questions
            .filter(({ question }) => !asks.test(bareText(question)))
            .map((question) => problem(question, mark, source))
        : [],
    )
  },
}

function problem(
  { question, position }: Question,
  mark: string,
  source: string,
): Problem {
  const words = bareText(question)
  const place = placeOf(words, position, source)
  const [start, end] = rangeOf(place, source)
  const isWhole = source.slice(start, end) === words
  const replaced = /[.。]$/.test(words) ? 1 : 0
  return {
    reason: `Unexpected question without \`${mark}\` at its end`,
    place,
    ...(isWhole && { fix: { start: end - replaced, end, text: mark } }),
  }
}
