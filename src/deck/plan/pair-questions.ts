import type { NumberedQuestion, SlideBody } from '../../model/deck.js'
import { plainText } from '../../model/runs.js'
import { lineCount } from './line-count.js'

/** Lines of an answer that leaves room for another one. */
const shortAnswer = 4

/**
 * A slide for each question; two short ones in a row share one. Two questions
 * alone do not: each then is worth its slide.
 *
 * @param count of all questions that the section has
 */
export function pairQuestions(
  questions: NumberedQuestion[],
  count = questions.length,
): SlideBody[] {
  const bodies: SlideBody[] = []
  for (let index = 0; index < questions.length; index++) {
    const [question, next] = questions.slice(index, index + 2)
    if (!question) continue
    const pair = count > 2 && next && isShort(question) && isShort(next)
    bodies.push({ layout: 'question', questions: pair ? [question, next] : [question] })
    if (pair) index++
  }
  return bodies
}

function isShort({ question, answer }: NumberedQuestion): boolean {
  const [only, ...others] = answer
  if (only?.type !== 'paragraph' || others.length > 0) return false
  return lineCount([only]) <= shortAnswer && plainText(question).length <= 70
}
