import type { Paragraph, RootContent } from 'mdast'
import { headingText } from '../markdown/heading-text.js'
import type { Outline } from './outline.js'
import { type GivenTitle, sameText } from './title.js'

/** A subtitle is read with the title: about two lines. */
const mostLetters = 120

/**
 * Takes the line between title and first heading that says what the whole is, such as
 * "Position adopted in May": all that stands there, short, and no sentence. The front
 * matter's own subtitle goes first, and so does a heading that is not the title.
 */
export function takeSubtitle(plan: Outline, given: GivenTitle): Outline {
  const { title, sections } = plan
  const [first, ...others] = sections
  if (!title || !first || first.heading || others.length === 0) return plan
  const isTitle = sameText(headingText(title), given.title ?? headingText(title))
  const [line, ...rest] = first.nodes
  if (given.subtitle !== undefined || !isTitle || rest.length > 0) return plan
  if (line?.type !== 'paragraph' || !isLine(line)) return plan
  return { ...plan, sections: others, subtitle: line }
}

/** The end is that of a word: neither a full stop nor a colon. */
function isLine(line: Paragraph): boolean {
  const text = headingText(line)
  const isPlain = line.children.every(isWords)
  return isPlain && text.length <= mostLetters && /[\p{L}\p{M}\p{Nd})]$/u.test(text)
}

/** Words without a break, a link or a reference. */
function isWords(node: RootContent): boolean {
  if (node.type === 'strong' || node.type === 'emphasis')
    return node.children.every(isWords)
  return node.type === 'text' && !/[\n[\]]/.test(node.value)
}
