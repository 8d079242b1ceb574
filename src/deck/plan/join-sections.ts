import type { Section } from '../../model/briefing.js'
import type { PlacedSlides } from '../../model/placement.js'
import type { Run } from '../../model/run.js'
import { bareText } from '../../model/runs.js'
import { distribute } from '../distribute.js'
import { isEmpty, sharedLines, slideLines } from './brief.js'

/** Sections of the first level share slides only where each has so few lines. */
const fewLines = 4
/** The least that a section takes of a slide, its name included. */
const leastLines = 4

/** Letters of a name that weigh as much as a line: two lines of title are enough. */
const lettersPerLine = 5

/**
 * Sections of the first level in order, those together that share a slide: neighbours
 * with little text, as many as a slide has room for.
 */
export function shareSlides(placed: PlacedSlides[]): PlacedSlides[][] {
  const groups: PlacedSlides[][] = []
  for (const one of placed) {
    const before = groups.at(-1)
    if (before && isAlike([...before, one])) before.push(one)
    else groups.push([one])
  }
  return groups.flatMap((group) =>
    distribute(group.map(weightOf), slideLines).map((indexes) =>
      indexes.flatMap((index) => group[index] ?? []),
    ),
  )
}

/** Whether all of some sections are brief texts of different names. */
function isAlike(placed: PlacedSlides[]): boolean {
  const names = placed.map(({ section }) => bareText(section.title).toLowerCase())
  return (
    new Set(names).size === names.length &&
    placed.every(
      ({ section, layout, kicker }) =>
        layout === 'prose' &&
        kicker === placed[0]?.kicker &&
        !isEmpty(section) &&
        sharedLines(section) <= fewLines,
    )
  )
}

function weightOf({ section }: PlacedSlides): number {
  const name = bareText(section.title).length / lettersPerLine
  return Math.max(leastLines, name, 1 + sharedLines(section))
}

/**
 * The names of sections as one: `A, B, and C` as the language has it, or with dots
 * between them where one ends in a mark of its own.
 */
export function joinedNames(sections: Section[], lang: string): Run[] {
  const names = sections.map(({ title }) => title)
  const isMarked = names.some((name) => /\p{Po}$/u.test(bareText(name)))
  if (isMarked && names.length > 1)
    return names.flatMap((name, index) => (index > 0 ? [text(' · '), ...name] : name))
  return new Intl.ListFormat(lang, { type: 'conjunction' })
    .formatToParts(names.map((_, index) => String(index)))
    .flatMap(({ type, value }) =>
      type === 'element' ? (names[Number(value)] ?? []) : [text(value)],
    )
}

function text(words: string): Run {
  return { type: 'text', text: words }
}
