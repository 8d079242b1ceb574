import type { Heading, RootContent } from 'mdast'
import { undividedContainer } from '../../diagnostics/containers.js'
import { positionOf, type State } from '../state.js'
import type { Container } from './from-markdown.js'

/** What stands under a heading of a container. */
export interface Division {
  heading: Heading
  nodes: RootContent[]
}

/**
 * Divides a container at its highest headings; undefined, with a message, where there
 * are fewer than two.
 */
export function divide(
  container: Container,
  { file }: State,
): { before: RootContent[]; divisions: Division[] } | undefined {
  const nodes = container.children as RootContent[]
  const depths = nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []))
  const depth = Math.min(...depths)
  const before: RootContent[] = []
  const divisions: Division[] = []
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === depth)
      divisions.push({ heading: node, nodes: [] })
    else (divisions.at(-1)?.nodes ?? before).push(node)
  }
  if (divisions.length > 1) return { before, divisions }
  undividedContainer(file, container.name, divisions.length, positionOf(container))
  return undefined
}
