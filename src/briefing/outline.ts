import type { Paragraph, Root, RootContent } from 'mdast'
import { headingText } from '../markdown/heading-text.js'
import { positionOf } from '../markdown/state.js'
import type { Position } from '../model/position.js'
import type { Kind } from './kinds/index.js'
import { type Opening, openingOf } from './opening.js'
import { asksQuestion } from './question-labels.js'
import { type GivenTitle, titleNode } from './title.js'
import type { Vocabulary } from './vocabulary.js'

/** A section as it stands in the tree, before it is read. */
export interface RawSection {
  /** The heading, or the paragraph that serves as one; none before the first. */
  heading: Opening['heading'] | undefined
  kind: Kind | undefined
  /** Levels of headings; those of a paragraph lie between. */
  depth: number
  nodes: RootContent[]
  children: RawSection[]
  position: Position
}

export interface Outline {
  /** What names the whole. */
  title: ReturnType<typeof titleNode>
  /** The line under the title that is its subtitle. */
  subtitle?: Paragraph
  sections: RawSection[]
  /** Languages of the headings that were recognised. */
  languages: string[]
}

/**
 * Divides a tree into sections. A heading opens one; its depth says what it
 * belongs to, but a recognised kind opens a section of the top level whatever
 * its depth, since authors choose levels by looks.
 *
 * @param given title and subtitle of the front matter, where it has them
 */
export function outline(tree: Root, vocabulary: Vocabulary, given: GivenTitle): Outline {
  const title = titleNode(tree, vocabulary, given)
  const sections: RawSection[] = []
  const languages: string[] = []
  let path: RawSection[] = []
  let headingDepth = title?.type === 'heading' ? title.depth : 0
  for (const node of tree.children) {
    // What follows a title that is not at the head belongs to no section above.
    if (node === title) path = []
    if (node === title || node.type === 'yaml') continue
    const opening = openingOf(node, vocabulary, headingDepth, path.at(-1))
    if (!opening) {
      current(path, sections, node).nodes.push(node)
      continue
    }
    if (node.type === 'heading') headingDepth = node.depth
    if (opening.recognition) languages.push(opening.recognition.lang)
    const section = open(opening, node)
    path = path.slice(0, pathLength(path, section))
    const siblings = path.at(-1)?.children ?? sections
    siblings.push(section)
    path.push(section)
    if (opening.rest) section.nodes.push(opening.rest)
  }
  return { title, sections, languages }
}

function open({ heading, recognition, depth }: Opening, node: RootContent): RawSection {
  return {
    heading,
    kind: recognition?.kind,
    depth,
    nodes: [],
    children: [],
    position: positionOf(node),
  }
}

/** How many sections of the path a new one stands under. */
function pathLength(path: RawSection[], section: RawSection): number {
  const length = path.findLastIndex((parent) => holds(parent, section)) + 1
  if (!section.kind) return length
  const recognised = path.slice(0, length).some((parent) => parent.kind)
  return section.kind.nests && recognised ? length : 0
}

/** Whether a section belongs under another one. */
function holds(parent: RawSection, section: RawSection): boolean {
  if (parent.heading === undefined) return false
  if (Number.isInteger(section.depth)) {
    // A paragraph that serves as a heading has no level: headings stand under
    // it where nothing else does, down to the level of the first of them.
    const first = parent.children[0]?.depth ?? section.depth
    if (!Number.isInteger(parent.depth)) {
      return parent.nodes.length === 0 && first <= section.depth && first > parent.depth
    }
    if (isBareQuestion(section) && asksOnly(parent)) return true
  }
  return parent.depth < section.depth
}

/** Whether nothing but questions stands in a section for them. */
function asksOnly({ kind, nodes, children }: RawSection): boolean {
  return (
    kind?.shape === 'questions' && nodes.length === 0 && children.every(isBareQuestion)
  )
}

/** A heading that asks: it may have the level of the section that it belongs to. */
function isBareQuestion({ heading, kind }: RawSection): boolean {
  const text = heading?.children.map(headingText).join('') ?? ''
  return kind === undefined && asksQuestion(text)
}

/** The section that a node belongs to; text before any heading gets its own. */
function current(
  path: RawSection[],
  sections: RawSection[],
  node: RootContent,
): RawSection {
  const last = path.at(-1)
  if (last) return last
  const section: RawSection = {
    heading: undefined,
    kind: undefined,
    depth: Number.POSITIVE_INFINITY,
    nodes: [],
    children: [],
    position: positionOf(node),
  }
  sections.push(section)
  path.push(section)
  return section
}
