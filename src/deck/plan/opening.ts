import type { Block } from '../../model/block.js'
import type { Section } from '../../model/briefing.js'
import type { SlideBody } from '../../model/deck.js'
import { isBrief, isEmpty, sharedLines } from './brief.js'
import { lineCount } from './line-count.js'
import { neighbours } from './neighbours.js'
import { contentsBody, sharedBody } from './shared-body.js'

/** The first slides of a section, and what is below it. */
export interface Opening {
  bodies: SlideBody[]
  /** Sections below it that are on no other slides; those that share one are together. */
  rest: Section[][]
}

/**
 * How a section of text begins: the text shares its slide with sections below it where
 * they are neighbours; else it lists them, if it is brief.
 *
 * @param bodies the slides of the text alone
 */
export function textOpening(
  text: Block[],
  bodies: SlideBody[],
  children: Section[],
): Opening {
  const lines = lineCount(text)
  const [[, ...beside] = [], ...others] = neighbours([
    lines,
    ...children.map(sharedLines),
  ])
  const sectionsOf = (group: number[]) =>
    group.flatMap((index) => children[index - 1] ?? [])
  const rest = others.map(sectionsOf)
  if (beside.length > 0) return { bodies: [sharedBody(text, sectionsOf(beside))], rest }
  if (children.length > 1 && isBrief(lines)) return contents(text, children, rest)
  return { bodies, rest }
}

/**
 * How a heading without text begins: sections that share a slide are under its name.
 * Else it lists what is below it; with nothing below it divides the deck. One above a
 * single section is read with that one's name.
 */
export function headingOpening(children: Section[]): Opening {
  const rest = sharedBelow(children)
  const [first = []] = rest
  if (first.length > 1 || children.length === 1) return { bodies: [], rest }
  return contents([], children, rest)
}

/** Sections below others; those that share a slide are together. */
export function sharedBelow(children: Section[]): Section[][] {
  return neighbours(children.map(sharedLines)).map((group) =>
    group.flatMap((index) => children[index] ?? []),
  )
}

/** The list has all there is of sections without text. */
function contents(text: Block[], children: Section[], rest: Section[][]): Opening {
  return {
    bodies: [contentsBody(text, children)],
    rest: rest.filter((group) => !group.every(isEmpty)),
  }
}
