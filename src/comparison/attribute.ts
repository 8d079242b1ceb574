import type { Block } from '../model/block.js'
import type { Section } from '../model/briefing.js'
import type { Position } from '../model/position.js'
import type { Compared } from './compared.js'

/** Blocks with the name of whose they are before their first words. */
export function attribute(blocks: Block[], name: string, place: Position): Block[] {
  const [first, ...rest] = blocks
  if (!first) return []
  const label = { type: 'text', text: `${name}: `, bold: true } as const
  if (first.type === 'paragraph')
    return [{ ...first, runs: [label, ...first.runs] }, ...rest]
  const alone = { ...label, text: `${name}:` }
  return [{ type: 'paragraph', runs: [alone], position: place }, ...blocks]
}

/** What presenters say about sections of a kind, each with the name of whose it is. */
export function joinNotes(
  compared: Compared[],
  sectionsOf: (one: Compared) => Section[],
): Block[] {
  return compared.flatMap((one) =>
    attribute(
      sectionsOf(one).flatMap(({ notes }) => notes),
      one.name,
      one.place,
    ),
  )
}
