import type { Html } from 'mdast'
import { htmlText } from '../markdown/html-text.js'
import { positionOf, type State } from '../markdown/state.js'
import type { Block, Paragraph } from '../model/block.js'
import type { Question } from '../model/briefing.js'
import type { Run } from '../model/run.js'
import { bareText, plainText, sliceRuns, trimRuns } from '../model/runs.js'
import { takeLead, unbold } from './lead.js'

const questionMark = /[?？؟]["”’»)]*$/u
const questionLabel =
  /^(?:Q|F|P|Question|Frage|Pregunta|پرسش|سؤال|سوال|س|質問|問)\s*\p{Nd}*\s*[:：.)]\s*/iu
/** `1.` before a bold question; Deckle numbers questions itself. */
const listNumber = /^\p{Nd}{1,3}[.)]\s+/u
const answerLabel =
  /^(?:A|R|Answer|Antwort|Réponse|Respuesta|پاسخ|جواب|ج|回答|答)\s*\p{Nd}*\s*[:：.)]\s*/iu

/**
 * The questions that a block opens, or nothing where it continues an answer.
 *
 * @param previous the question before, whose answer the block may continue
 */
export function questionsOf(
  block: Block,
  previous: Question | undefined,
): Question[] | undefined {
  const { position } = block
  switch (block.type) {
    case 'paragraph': {
      const answered = previous === undefined || previous.answer.length > 0
      const parts = split([block], answered)
      return parts && [{ ...parts, notes: [], position }]
    }
    case 'list': {
      // A list where not every item is a question is part of an answer.
      const found = block.items.map(({ blocks, position }) => {
        const parts = split(blocks, true)
        return parts && { ...parts, notes: [], position }
      })
      return found.every((question) => question !== undefined) ? found : undefined
    }
    case 'definitionList':
      return block.entries.map(({ terms, definitions, position }) => ({
        question: terms.flat(),
        answer: definitions.flat(),
        notes: [],
        position,
      }))
    default:
      return undefined
  }
}

/** `<details><summary>Question</summary>`; the answer may follow as Markdown. */
export function foldedQuestions(node: Html, state: State): Question[] {
  const position = positionOf(node)
  return node.value
    .split(/<summary\b[^>]*>/i)
    .slice(1)
    .map((part) => {
      const [summary = '', rest = ''] = part.split(/<\/summary\s*>/i)
      const text = htmlText(summary, state.file, position).trim()
      return {
        question: [{ type: 'text', text }],
        answer: state.blocks([{ ...node, value: rest }]),
        notes: [],
        position,
      }
    })
}

/**
 * Blocks that begin with a question, divided into it and the answer: a bold
 * lead, a label `Q:`, or a paragraph that is one question.
 *
 * @param bare whether a paragraph without marks may be a question
 */
function split(
  blocks: Block[],
  bare: boolean,
): { question: Run[]; answer: Block[] } | undefined {
  const [first, ...others] = blocks
  if (first?.type !== 'paragraph') return undefined
  if (questionLabel.test(plainText(first.runs))) {
    const { question, answer } = divide(withoutLabel(first.runs, questionLabel))
    const opening: Block[] = answer.length > 0 ? [{ ...first, runs: answer }] : []
    return {
      question: question.map(unbold),
      answer: withoutAnswerLabel([...opening, ...others]),
    }
  }
  const { lead, blocks: rest } = takeLead(blocks)
  if (lead && (rest.length === 0 || questionMark.test(bareText(lead)))) {
    return { question: withoutLabel(lead, listNumber), answer: rest }
  }
  return bare && isOneQuestion(first)
    ? { question: first.runs, answer: others }
    : undefined
}

function isOneQuestion({ runs }: Paragraph): boolean {
  const text = bareText(runs)
  const ends = text.match(/[.!?。！？؟]/gu)?.length ?? 0
  return ends === 1 && questionMark.test(text)
}

/** Divides `Why? Because …` after the question mark. */
function divide(runs: Run[]): { question: Run[]; answer: Run[] } {
  const text = runs.map((run) => (run.type === 'text' ? run.text : '\u2060')).join('')
  const end = /[?？؟]["”’»)]*/u.exec(text)
  const offset = end ? end.index + end[0].length : text.length
  return {
    question: trimRuns(sliceRuns(runs, 0, offset)),
    answer: trimRuns(sliceRuns(runs, offset, text.length)),
  }
}

function withoutAnswerLabel(blocks: Block[]): Block[] {
  const [first, ...others] = blocks
  if (first?.type !== 'paragraph') return blocks
  return [{ ...first, runs: withoutLabel(first.runs, answerLabel) }, ...others]
}

function withoutLabel(runs: Run[], label: RegExp): Run[] {
  const [first, ...rest] = runs
  if (first?.type !== 'text') return runs
  const text = first.text.replace(label, '')
  // `**A:** text`: the label is a run of its own.
  return trimRuns(text === '' ? rest : [{ ...first, text }, ...rest])
}
