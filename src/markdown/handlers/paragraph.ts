import type { Image, ImageReference, Paragraph, PhrasingContent } from 'mdast'
import type { Block, Picture } from '../../model/block.js'
import { trimRuns } from '../../model/runs.js'
import { linesOf } from '../lines.js'
import { positionOf, type State } from '../state.js'

/**
 * A paragraph becomes one; its images leave it and follow as pictures, since
 * a slide has no pictures inside a line.
 */
export function paragraph(node: Paragraph, state: State): Block[] {
  const bullets = bulletLines(node)
  if (bullets) return [pastedList(node, bullets, state)]
  const images: (Image | ImageReference)[] = []
  const text = withoutImages(node.children, images)
  const runs = trimRuns(state.runs(text))
  const blocks: Block[] = []
  if (runs.length > 0)
    blocks.push({ type: 'paragraph', runs, position: positionOf(node) })
  for (const image of images) {
    const block = picture(image, state)
    if (block) blocks.push(block)
  }
  return blocks
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
  images: (Image | ImageReference)[],
): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  for (const node of nodes) {
    if (node.type === 'image' || node.type === 'imageReference') images.push(node)
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

/** Text after text: an image stood between them. */
function endsInSpace(node: PhrasingContent | undefined): boolean {
  return node?.type === 'text' && /\s$/.test(node.value)
}

function picture(node: Image | ImageReference, state: State): Picture | undefined {
  const target = node.type === 'image' ? node : state.definitions.get(node.identifier)
  if (!target) return undefined
  return {
    type: 'picture',
    source: target.url,
    alt: node.alt ?? '',
    caption: target.title ?? '',
    position: positionOf(node),
  }
}
