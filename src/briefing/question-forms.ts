import type { Html } from 'mdast'
import { htmlText } from '../markdown/html-text.js'
import { positionOf, type State } from '../markdown/state.js'
import type { Block, Paragraph } from '../model/block.js'
import type { Question } from '../model/briefing.js'
import type { Position } from '../model/position.js'
import type { Run } from '../model/run.js'
import { bareText, plainText, sliceRuns, trimRuns } from '../model/runs.js'
import { joinTerms } from './join-terms.js'
import { takeLead, unbold } from './lead.js'
import { answerInside, answerLabel, asksQuestion, labelsOf } from './question-labels.js'

/** `1.` before a bold question; Deckle numbers questions itself. */
const listNumber = /^\p{Nd}{1,3}[.)]\s+/u

/** A question that stands in a text, and how its answer may be marked. */
export interface Asked {
  question: Question
  answerLabel: RegExp
}

/**
 * The questions that a block opens, or nothing where it continues an answer.
 *
 * @param previous the question before, whose answer the block may continue
 */
export function questionsOf(
  block: Block,
  previous: Question | undefined,
): Asked[] | undefined {
  switch (block.type) {
    case 'paragraph': {
      const answered = previous === undefined || previous.answer.length > 0
      const asked = split([block], answered, block.position)
      return asked && [asked]
    }
    case 'list': {
      // A list where not every item is a question is part of an answer.
      const found = block.items.map((item) => split(item.blocks, true, item.position))
      return found.every((asked) => asked !== undefined) ? found : undefined
    }
    case 'definitionList':
      return block.entries.map(({ terms, definitions, position }) =>
        ask(joinTerms(terms), definitions.flat(), position),
      )
    default:
      return undefined
  }
}

/** The question as it is read: without the label of its answer. */
export function withoutAnswerLabel({ question, answerLabel }: Asked): Question {
  const [first, ...others] = question.answer
  if (first?.type !== 'paragraph') return question
  const runs = withoutLabel(first.runs, answerLabel)
  const opening: Block[] = runs.length > 0 ? [{ ...first, runs }] : []
  return { ...question, answer: [...opening, ...others] }
}

/**
 * `<details><summary>Question</summary>`; the answer may follow as Markdown.
 * What stands before the first question belongs to what precedes it.
 */
export function foldedQuestions(
  node: Html,
  state: State,
): { before: Block[]; asked: Asked[] } {
  const position = positionOf(node)
  const blocksOf = (value: string) => state.blocks([{ ...node, value }])
  const [before = '', ...parts] = node.value.split(/<summary\b[^>]*>/i)
  return {
    before: blocksOf(before),
    asked: parts.map((part) => {
      const [summary = '', rest = ''] = part.split(/<\/summary\s*>/i)
      const text = htmlText(summary, state.file, position).replace(/\s+/g, ' ').trim()
      return ask([{ type: 'text', text }], blocksOf(rest), position)
    }),
  }
}

function ask(
  question: Run[],
  answer: Block[],
  position: Position,
  label: RegExp = answerLabel,
): Asked {
  return { question: { question, answer, notes: [], position }, answerLabel: label }
}

/**
 * Blocks that begin with a question, divided into it and the answer: a bold
 * lead, a label `Q:`, or a paragraph that is one question.
 *
 * @param answered whether the text before is complete, so that a paragraph
 *   without marks may be a question
 */
function split(
  blocks: Block[],
  answered: boolean,
  position: Position,
): Asked | undefined {
  const [first, ...others] = blocks
  if (first?.type !== 'paragraph') return undefined
  const labels = labelsOf(plainText(first.runs))
  if (labels) {
    const { question, answer } = divide(withoutLabel(first.runs, labels.question))
    const opening: Block[] = answer.length > 0 ? [{ ...first, runs: answer }] : []
    return ask(question.map(unbold), [...opening, ...others], position, labels.answer)
  }
  const { lead, blocks: rest } = takeLead(blocks)
  if (lead && (asksQuestion(bareText(lead)) || (rest.length === 0 && answered))) {
    return ask(withoutLabel(lead, listNumber), rest, position)
  }
  return answered && isOneQuestion(first) ? ask(first.runs, others, position) : undefined
}

function isOneQuestion({ runs }: Paragraph): boolean {
  const text = bareText(runs)
  const ends = text.match(/[.!?。！？؟]/gu)?.length ?? 0
  return ends === 1 && asksQuestion(text)
}

/** Divides `Why? A: Because …` before the label, else after the question mark. */
function divide(runs: Run[]): { question: Run[]; answer: Run[] } {
  const text = runs.map((run) => (run.type === 'text' ? run.text : '\u2060')).join('')
  const offset = answerInside.exec(text)?.index ?? endOfQuestion(text)
  return {
    question: trimRuns(sliceRuns(runs, 0, offset)),
    answer: trimRuns(sliceRuns(runs, offset, text.length)),
  }
}

function endOfQuestion(text: string): number {
  const end = asksQuestion(text) ? null : /[?？؟]["”’»)]*/u.exec(text)
  return end ? end.index + end[0].length : text.length
}

function withoutLabel(runs: Run[], label: RegExp): Run[] {
  const [first, ...rest] = runs
  if (first?.type !== 'text') return runs
  const text = first.text.replace(label, '')
  // `**A:** text`: the label is a run of its own.
  return trimRuns(text === '' ? rest : [{ ...first, text }, ...rest])
}
