import type { Question } from '../../model/briefing.js'
import type { Handout } from '../../model/handout.js'
import { bareText } from '../../model/runs.js'
import { mapItems, withMembers } from '../../model/structural-sharing.js'
import { allSections, mapSections } from '../map-sections.js'
import { countSentences, firstSentences, isLonger } from './sentences.js'
import { firstFew, type Part, type Stage } from './stage.js'

/** Answers to their first sentence. */
export const answers: Stage = {
  parts(handout) {
    const { lang } = handout.metadata
    return questionsOf(handout)
      .filter(({ answer }) => isLonger(answer, 1, lang))
      .map((question) => partOf(question, lang))
  },
  shorten(handout: Handout, kept) {
    const { lang } = handout.metadata
    const shorter = (question: Question): Question => {
      const count = kept.get(question)
      if (count === undefined) return question
      return { ...question, answer: firstSentences(question.answer, count, lang) }
    }
    return mapQuestions(handout, shorter)
  },
}

/** Questions without their answers: what is asked stays. */
export const questionsOnly: Stage = {
  parts(handout) {
    return questionsOf(handout)
      .filter(({ answer }) => answer.length > 0)
      .map((question) => ({
        key: question,
        units: 1,
        least: 0,
        name: bareText(question.question),
        what: () => 'its answer is left out',
        position: question.position,
      }))
  },
  shorten: (handout, kept) =>
    mapQuestions(handout, (question) =>
      kept.has(question) ? { ...question, answer: [] } : question,
    ),
}

function questionsOf(handout: Handout): Question[] {
  return allSections(handout).flatMap(({ content }) =>
    content.shape === 'questions' ? content.questions : [],
  )
}

function mapQuestions(
  handout: Handout,
  change: (question: Question) => Question,
): Handout {
  return mapSections(handout, (section) => {
    const { content } = section
    if (content.shape !== 'questions') return section
    const questions = mapItems(content.questions, change)
    return withMembers(section, { content: withMembers(content, { questions }) })
  })
}

function partOf(question: Question, lang: string): Part {
  return {
    key: question,
    units: countSentences(question.answer, lang),
    least: 1,
    name: bareText(question.question),
    what: (count) => `its answer is condensed to the ${firstFew(count, 'sentence')}`,
    position: question.position,
  }
}
