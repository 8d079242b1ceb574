import { labelsFor, phrase } from '../../labels/index.js'
import type { Question, Section } from '../../model/briefing.js'
import type { NumberedQuestion, Slide, SlideBody } from '../../model/deck.js'
import type { Run } from '../../model/run.js'
import { flow, hasExhibit } from './flow.js'
import { pairQuestions } from './pair-questions.js'
import type { SectionContext } from './plan-section.js'

/**
 * The slides of questions in their order. An answer of text has the layout of questions;
 * one with a table, a picture or the like is set as a section of text is, under its question.
 */
export function questionSlides(
  questions: Question[],
  { title, position }: Section,
  context: SectionContext,
): Slide[] {
  const numbered = questions.map((question): NumberedQuestion => {
    context.numbering.questions++
    return { ...question, number: context.numbering.questions }
  })
  return inGroups(numbered).flatMap((group) => {
    const [first] = group
    if (first && hasExhibit(first.answer)) return exhibitSlides(first, title, context)
    return pairQuestions(group, questions.length).map((body) => ({
      ...{ body, notes: [], position },
      ...titled(body, title, context),
    }))
  })
}

/** Questions in a row whose answers are text; each other one alone. */
function inGroups(questions: NumberedQuestion[]): NumberedQuestion[][] {
  const groups: NumberedQuestion[][] = []
  for (const question of questions) {
    const last = groups.at(-1)
    const [above] = last ?? []
    const goesOn = above && !hasExhibit(above.answer) && !hasExhibit(question.answer)
    if (last && goesOn) last.push(question)
    else groups.push([question])
  }
  return groups
}

function exhibitSlides(
  { question, answer, notes, number, position }: NumberedQuestion,
  section: Run[],
  { lang }: SectionContext,
): Slide[] {
  const name = phrase(labelsFor(lang).questionNumber, lang, { number })
  const kicker: Run[] = [
    ...section,
    { type: 'text', text: section.length > 0 ? ` · ${name}` : name },
  ]
  return flow(answer).map((body, index) => ({
    ...{ body, title: question, kicker, position },
    notes: index === 0 ? notes : [],
  }))
}

/** A question is the title of its slide, the section's name goes to the margin. */
function titled(
  body: SlideBody,
  title: Run[],
  { kicker }: SectionContext,
): Pick<Slide, 'title' | 'kicker'> {
  const [only, ...others] = body.layout === 'question' ? body.questions : []
  return only && others.length === 0
    ? { title: only.question, kicker: title }
    : { title, kicker }
}
