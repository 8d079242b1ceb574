import type { Briefing, Section } from '../model/briefing.js'
import type { Run } from '../model/run.js'
import { bareText } from '../model/runs.js'
import { mapItems, withMembers } from '../model/structural-sharing.js'
import type { Manifest } from './manifest.js'
import { ordersOf } from './place.js'

/** "2. ", "3) " and "3.1 ", with what may stand before it, such as an emoji. */
const number = /^([^\p{L}\p{N}]*)(?:(\p{Nd}+)[.)]|(\p{Nd}+(?:\.\p{Nd}+)+)[.)]?)\s+(?=\S)/u

/**
 * Numbers that the author gave to headings are taken off where the template sets the
 * sections in another order: "2. Key points" before "1. Summary" would be a mistake.
 */
export function withoutNumbers(briefing: Briefing, manifest: Manifest): Briefing {
  const { sections } = briefing
  const isMixed = ordersOf(sections, manifest).some((order) => !isAscending(order))
  if (!isMixed || !isAscending(sections)) return briefing
  return { ...briefing, sections: sections.map((section) => withoutNumber(section)) }
}

/** Whether the sections that have numbers have them in order. */
function isAscending(sections: Section[]): boolean {
  const numbers = sections.flatMap(({ title }) => numberOf(title) ?? [])
  return numbers.every((one, index) => index === 0 || one > (numbers[index - 1] ?? 0))
}

function numberOf(title: Run[]): number | undefined {
  const [, , digits] = number.exec(bareText(title)) ?? []
  return digits === undefined ? undefined : numberIn(digits)
}

/** Of Western and of Arabic digits. */
function numberIn(digits: string): number {
  return Array.from(digits).reduce(
    (value, digit) => value * 10 + ((digit.codePointAt(0) ?? 0) & 0xf),
    0,
  )
}

/** @param above the number of the section that it stands in: "3" for "3.1", not for "1.5 million" */
function withoutNumber(section: Section, above?: string): Section {
  const [first, ...others] = section.title
  if (first?.type !== 'text') return section
  const [, , whole, parts] = number.exec(first.text) ?? []
  const own = above === undefined ? whole : parts
  if (own === undefined || !own.startsWith(above === undefined ? '' : `${above}.`))
    return section
  return withMembers(section, {
    title: [{ ...first, text: first.text.replace(number, '$1') }, ...others],
    children: mapItems(section.children, (child) => withoutNumber(child, own)),
  })
}
