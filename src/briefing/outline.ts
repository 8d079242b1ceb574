import type { Heading, Paragraph, Root, RootContent } from 'mdast'
import { toString as textOf } from 'mdast-util-to-string'
import { positionOf } from '../markdown/state.js'
import type { Position } from '../model/position.js'
import type { Kind } from './kinds/index.js'
import { type Opening, openingOf } from './opening.js'
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

export interface GivenTitle {
  title?: string | undefined
  subtitle?: string | undefined
}

export interface Outline {
  /** What names the whole. */
  title: Heading | Paragraph | undefined
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
    if (node === title || node.type === 'yaml') continue
    const opening = openingOf(node, vocabulary, headingDepth)
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

/**
 * The node that names the whole: the first heading of level 1, or the very
 * first heading where it stands above all others; without any heading, a bold
 * paragraph at the beginning. A heading of a known kind names its section.
 */
function titleNode(
  tree: Root,
  vocabulary: Vocabulary,
  given: GivenTitle,
): Outline['title'] {
  const headings = tree.children.filter((node) => node.type === 'heading')
  const first = headings.find((heading) => heading.depth === 1) ?? headings[0]
  if (!first) return given.title === undefined ? boldTitle(tree, vocabulary) : undefined
  if (vocabulary(textOf(first))) return undefined
  const peers = headings.filter((heading) => heading.depth <= first.depth)
  const alone = peers.length === 1
  if (given.title === undefined) return first.depth === 1 || alone ? first : undefined
  if (sameText(textOf(first), given.title)) return first
  // A single heading of level 1 that says something else becomes the subtitle.
  return alone && first.depth === 1 && given.subtitle === undefined ? first : undefined
}

function boldTitle(tree: Root, vocabulary: Vocabulary): Paragraph | undefined {
  const first = tree.children.find((node) => node.type !== 'yaml')
  if (first?.type !== 'paragraph' || tree.children.length < 2) return undefined
  const bold = first.children.every((child) => child.type === 'strong')
  return bold && !vocabulary(textOf(first)) ? first : undefined
}

function sameText(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase()
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
  const parents = path.filter((parent) => parent.depth < section.depth)
  if (!section.kind) return parents.length
  const recognised = parents.some((parent) => parent.kind)
  return section.kind.nests && recognised ? parents.length : 0
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
