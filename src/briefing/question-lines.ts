import type { Paragraph, PhrasingContent, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { linesOf } from '../markdown/lines.js'
import { asksQuestion, labelsOf } from './question-labels.js'

/**
 * Divides a paragraph before each of its lines that begins with a question,
 * since authors put questions and answers on lines without empty ones between.
 */
export function splitAtQuestions(node: RootContent): RootContent[] {
  if (node.type !== 'paragraph') return [node]
  const parts: PhrasingContent[][][] = []
  for (const line of linesOf(node)) {
    const last = parts.at(-1)
    if (last && !beginsQuestion(line)) last.push(line)
    else parts.push([line])
  }
  return parts.length > 1 ? parts.map((lines) => joinLines(node, lines)) : [node]
}

/** Whether a paragraph, or the first item of a list, begins with a question. */
export function opensQuestion(node: RootContent): boolean {
  if (node.type === 'list') {
    const first = node.children[0]?.children[0]
    return first !== undefined && opensQuestion(first)
  }
  return node.type === 'paragraph' && beginsQuestion(linesOf(node)[0] ?? [])
}

function beginsQuestion(line: PhrasingContent[]): boolean {
  const [first] = line
  if (labelsOf(textOf(line))) return true
  return first?.type === 'strong' && asksQuestion(textOf(first))
}

function joinLines(node: Paragraph, lines: PhrasingContent[][]): Paragraph {
  const children = lines.flatMap((line, index): PhrasingContent[] =>
    index === 0 ? line : [{ type: 'text', value: '\n' }, ...line],
  )
  const start = children[0]?.position?.start
  const position = start && node.position && { ...node.position, start }
  return { ...node, children, ...(position && { position }) }
}
