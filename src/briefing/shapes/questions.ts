import type { RootContent } from 'mdast'
import type { State } from '../../markdown/state.js'
import type { Block } from '../../model/block.js'
import type { Question } from '../../model/briefing.js'
import { trimRuns } from '../../model/runs.js'
import { flatten } from '../flatten.js'
import type { RawSection } from '../outline.js'
import { foldedQuestions, questionsOf } from '../question-forms.js'
import { takeNotes } from '../speaker-notes.js'
import type { Reader } from './reader.js'

/**
 * Questions with answers: headings with their text, bold paragraphs, list
 * items, definition lists, `Q:` and `A:`, or folded HTML. Text before the
 * first question introduces them. A heading that only gathers others stays a
 * section, read in the same way.
 */
export const questions: Reader = ({ raw, nodes, state }) => {
  const before: Block[] = []
  const found: Question[] = []
  readNodes(nodes, state, before, found)
  const children: RawSection[] = []
  for (const child of raw.children) {
    if (child.nodes.length === 0 && child.children.length > 0) children.push(child)
    else found.push(questionOfSection(child, state))
  }
  return {
    content: { shape: 'questions', before, questions: found },
    children,
    notes: [],
  }
}

function readNodes(
  nodes: RootContent[],
  state: State,
  before: Block[],
  found: Question[],
): void {
  for (const node of nodes) {
    const folded = node.type === 'html' ? foldedQuestions(node, state) : []
    found.push(...folded)
    if (folded.length > 0) continue
    for (const block of state.blocks([node])) {
      const opened = questionsOf(block, found.at(-1))
      if (opened) found.push(...opened)
      else (found.at(-1)?.answer ?? before).push(block)
    }
  }
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
