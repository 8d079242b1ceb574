import type { Heading, RootContent } from 'mdast'
import type { RawSection } from './outline.js'

/** The nodes of a section and of all below it; their headings stand in the text. */
export function flatten(raw: RawSection): RootContent[] {
  return [
    ...raw.nodes,
    ...raw.children.flatMap((child) => [headingNode(child), ...flatten(child)]),
  ]
}

function headingNode(raw: RawSection): Heading {
  return {
    type: 'heading',
    depth: 6,
    children: raw.heading?.children ?? [],
    position: raw.position,
  }
}
