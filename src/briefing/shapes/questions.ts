import type { RootContent } from 'mdast'
import { headingText } from '../../markdown/heading-text.js'
import type { State } from '../../markdown/state.js'
import type { Block } from '../../model/block.js'
import type { Question } from '../../model/briefing.js'
import { trimRuns } from '../../model/runs.js'
import { flatten } from '../flatten.js'
import type { RawSection } from '../outline.js'
import {
  type Asked,
  foldedQuestions,
  questionsOf,
  withoutAnswerLabel,
} from '../question-forms.js'
import { asksQuestion } from '../question-labels.js'
import { opensQuestion, splitAtQuestions } from '../question-lines.js'
import { takeNotes } from '../speaker-notes.js'
import type { Reader } from './reader.js'

/**
 * Questions with answers: headings with their text, bold paragraphs, list
 * items, definition lists, `Q:` and `A:`, or folded HTML. Text before the
 * first question introduces them. A heading that only gathers others stays a
 * section, read in the same way.
 */
export const questions: Reader = ({ raw, nodes, state }) => {
  const { before, asked } = readNodes(nodes, state)
  const found = asked.map(withoutAnswerLabel)
  const children: RawSection[] = []
  for (const child of raw.children) {
    if (gathers(child)) children.push(child)
    else found.push(questionOfSection(child, state))
  }
  return {
    content: { shape: 'questions', before, questions: found },
    children,
    notes: [],
  }
}

/** Whether a heading only gathers questions, and asks none itself. */
function gathers({ heading, nodes, children }: RawSection): boolean {
  const [first] = nodes
  if (!first) return children.length > 0
  const asks = asksQuestion(heading?.children.map(headingText).join('') ?? '')
  return !asks && opensQuestion(first)
}

function readNodes(
  nodes: RootContent[],
  state: State,
): { before: Block[]; asked: Asked[] } {
  const before: Block[] = []
  const asked: Asked[] = []
  const read = (block: Block) => {
    const last = asked.at(-1)?.question
    const opened = questionsOf(block, last)
    if (opened) asked.push(...opened)
    else (last?.answer ?? before).push(block)
  }
  for (const node of nodes.flatMap(splitAtQuestions)) {
    if (node.type === 'html') {
      const folded = foldedQuestions(node, state)
      folded.before.forEach(read)
      asked.push(...folded.asked)
    } else state.blocks([node]).forEach(read)
  }
  return { before, asked }
}

function questionOfSection(raw: RawSection, state: State): Question {
  const { nodes, notes } = takeNotes(flatten(raw), state)
  return {
    question: trimRuns(state.runs(raw.heading?.children ?? [])),
    answer: state.blocks(nodes),
    notes,
    position: raw.position,
  }
}
