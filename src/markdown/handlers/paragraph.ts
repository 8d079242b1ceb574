import type { Image, ImageReference, Paragraph, PhrasingContent } from 'mdast'
import type { Block, Picture } from '../../model/block.js'
import { trimRuns } from '../../model/runs.js'
import type { FormulaNode } from '../formulas/from-markdown.js'
import { linesOf } from '../lines.js'
import { pictureOptions, readBraces } from '../picture-options.js'
import { positionOf, type State } from '../state.js'
import { formula } from './formula.js'

/** An image, and what braces after it say of it. */
interface Found {
  image: Image | ImageReference
  options: [name: string, value: string][]
}

/**
 * A paragraph becomes one; its images leave it and follow as pictures, since
 * a slide has no pictures inside a line. Emphasised text after an image stands under it.
 */
export function paragraph(node: Paragraph, state: State): Block[] {
  if (node.children.some(isDisplayed)) return aroundFormulas(node, state)
  const bullets = bulletLines(node)
  if (bullets) return [pastedList(node, bullets, state)]
  const images: Found[] = []
  const text = withoutImages(node.children, images)
  const runs = trimRuns(state.runs(text))
  const pictures = images.flatMap((found) => picture(found, state) ?? [])
  if (runs.length === 0) return pictures
  const block: Block = { type: 'paragraph', runs, position: positionOf(node) }
  const isBelow =
    node.children[0]?.type.startsWith('image') &&
    runs.every((run) => run.type === 'text' && run.italic)
  return isBelow ? [...pictures, block] : [block, ...pictures]
}

function isDisplayed(node: PhrasingContent): node is FormulaNode {
  return node.type === 'formula' && node.display
}

/** `$$…$$` has lines of its own: what stands before and after it are paragraphs, too. */
function aroundFormulas(node: Paragraph, state: State): Block[] {
  const parts: PhrasingContent[][] = [[]]
  for (const child of node.children) {
    if (isDisplayed(child)) parts.push([child], [])
    else parts.at(-1)?.push(child)
  }
  return parts.flatMap((children): Block[] => {
    const [first] = children
    if (!first) return []
    if (isDisplayed(first)) return formula(first)
    return paragraph({ ...node, children }, state)
  })
}

const bullet = /^\s*[•▪◦‣·]\s*/

/** Lines that begin with a typed bullet, as they come from a word processor. */
function bulletLines(node: Paragraph): PhrasingContent[][] | undefined {
  const lines = linesOf(node)
  if (!lines.every(([first]) => first?.type === 'text' && bullet.test(first.value)))
    return undefined
  return lines.map(([first, ...rest]) =>
    first?.type === 'text'
      ? [{ ...first, value: first.value.replace(bullet, '') }, ...rest]
      : rest,
  )
}

function pastedList(node: Paragraph, lines: PhrasingContent[][], state: State): Block {
  const position = positionOf(node)
  const items = lines.map((children) => ({
    blocks: state.blocks([{ type: 'paragraph', children, position }]),
    position,
  }))
  return { type: 'list', ordered: false, start: 1, items, position }
}

/** Takes the images out of phrasing content, a linked image with its link. */
function withoutImages(
  nodes: readonly PhrasingContent[],
  images: Found[],
): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  for (const [index, original] of nodes.entries()) {
    const node = withoutBraces(original, nodes[index - 1], images)
    if (node.type === 'image' || node.type === 'imageReference')
      images.push({ image: node, options: [] })
    else if (node.type === 'text' && endsInSpace(kept.at(-1))) {
      kept.push({ ...node, value: node.value.trimStart() })
    } else if (!('children' in node)) kept.push(node)
    else {
      const children = withoutImages(node.children, images)
      if (children.length > 0) kept.push({ ...node, children } as PhrasingContent)
    }
  }
  return kept
}

/** Text without the braces that it begins with, if these are about the image before. */
function withoutBraces(
  node: PhrasingContent,
  before: PhrasingContent | undefined,
  images: Found[],
): PhrasingContent {
  const last = images.at(-1)
  if (node.type !== 'text' || !last || !before || !endsInImage(before)) return node
  const braces = readBraces(node.value)
  if (!braces) return node
  last.options = braces.options
  return { ...node, value: node.value.slice(braces.length) }
}

function endsInImage(node: PhrasingContent): boolean {
  if (node.type === 'image' || node.type === 'imageReference') return true
  const last = 'children' in node ? node.children.at(-1) : undefined
  return last !== undefined && endsInImage(last)
}

/** Text after text: an image stood between them. */
function endsInSpace(node: PhrasingContent | undefined): boolean {
  return node?.type === 'text' && /\s$/.test(node.value)
}

function picture({ image, options }: Found, state: State): Picture | undefined {
  const target = image.type === 'image' ? image : state.definitions.get(image.identifier)
  if (!target) return undefined
  const position = positionOf(image)
  return {
    type: 'picture',
    source: target.url,
    alt: image.alt ?? '',
    caption: target.title ?? '',
    ...pictureOptions(options, state.file, position),
    position,
  }
}
