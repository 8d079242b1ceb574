import type { Element } from '../../ooxml/element.js'
import { elements } from '../../ooxml/select.js'
import type { Model, Slot } from './find-model.js'
import type { Violation } from './violation.js'

/** Whether nothing is wrong with the children: so it is mostly, and quickly told. */
export function isAsModelled({ children }: Element, { slots, places }: Model): boolean {
  if (slots === undefined) return true
  let place = 0
  let count = 0
  const isEnough = () => count >= (slots[place]?.least ?? 0)
  for (const child of children) {
    const next = typeof child === 'string' ? undefined : places.get(child.name)
    if (next === undefined || next < place) return false
    for (; place < next; place++, count = 0) if (!isEnough()) return false
    count++
    if (count > (slots[place]?.most ?? 0)) return false
  }
  for (; place < slots.length; place++, count = 0) if (!isEnough()) return false
  return true
}

/**
 * What is wrong with the children of an element.
 *
 * @param isClosed whether elements of other namespaces may stand nowhere
 */
export function childViolations(
  element: Element,
  model: Model,
  isClosed: boolean,
): Violation[] {
  const { slots } = model
  if (slots === undefined) return []
  const children = flatten(element)
  const strange = children
    .map(({ name }) => name)
    .filter((name) => !model.places.has(name) && (isClosed || isKnown(name)))
  const found = [...new Set(strange)].map((name) => unexpected(element, name, slots))
  const placed = children.filter(({ name }) => model.places.has(name))
  const behind = misplacedAmong(placed, model)
  found.push(...misplaced(element, behind), ...wrongTimes(element, placed, behind, slots))
  const text = element.children.find((child) => typeof child === 'string')
  if (text !== undefined) found.push(stray(element, text))
  // An alternative that is not read here may be what is missed.
  return placed.length < elements(element).length
    ? found.filter(({ kind }) => kind !== 'missing-element')
    : found
}

/** Children, with what stands in the place of a choice (ISO/IEC 29500-3, 9.3). */
function flatten(element: Element): Element[] {
  return elements(element).flatMap((child) => {
    if (child.name !== 'mc:AlternateContent') return [child]
    const [choice] = elements(child)
    return choice ? flatten(choice).filter(({ name }) => isKnown(name)) : []
  })
}

function isKnown(name: string): boolean {
  return /^[apc]:/.test(name)
}

/** Children that stand behind one that should stand behind them, each with that one. */
function misplacedAmong(placed: Element[], model: Model): Map<Element, Element> {
  const behind = new Map<Element, Element>()
  const placeOf = ({ name }: Element) => model.places.get(name) ?? 0
  let last = placed[0]
  for (const child of placed) {
    if (last && placeOf(child) < placeOf(last)) behind.set(child, last)
    else last = child
  }
  return behind
}

/** One violation for all children of a name. */
function misplaced(element: Element, behind: Map<Element, Element>): Violation[] {
  const reasons = Array.from(
    behind,
    ([{ name }, last]) =>
      `Unexpected \`${name}\` behind \`${last.name}\` in \`${element.name}\`, expected it before`,
  )
  return [...new Set(reasons)].map((reason) => ({
    kind: 'misplaced-element',
    at: element,
    reason,
  }))
}

function wrongTimes(
  element: Element,
  placed: Element[],
  behind: Map<Element, Element>,
  slots: Slot[],
): Violation[] {
  return slots.flatMap((slot): Violation[] => {
    const inSlot = placed.filter(({ name }) => slot.names.includes(name))
    if (inSlot.length < slot.least) return [missing(element, inSlot.length, slot)]
    // Those in the wrong place are told already.
    const inPlace = inSlot.filter((child) => !behind.has(child))
    return inPlace.length > slot.most ? [repeated(element, inPlace, slot)] : []
  })
}

function unexpected(element: Element, name: string, slots: Slot[]): Violation {
  const names = slots.flatMap((slot) => slot.names)
  const few = names.length > 0 && names.length <= 6
  return {
    kind: 'unexpected-element',
    at: element,
    reason: `Unexpected \`${name}\` in \`${element.name}\`${few ? `, expected ${either(names)}` : ''}`,
  }
}

function repeated(element: Element, inSlot: Element[], slot: Slot): Violation {
  const names = [...new Set(inSlot.map(({ name }) => name))]
  return {
    kind: 'repeated-element',
    at: element,
    reason:
      names.length > 1
        ? `Unexpected ${names.map(quoted).join(' and ')} in one \`${element.name}\`, expected one of them`
        : `Unexpected ${inSlot.length} ${quoted(names[0] ?? '')} in \`${element.name}\`, expected ${slot.most}`,
  }
}

function missing(element: Element, count: number, slot: Slot): Violation {
  return {
    kind: 'missing-element',
    at: element,
    reason:
      slot.least > 1
        ? `Unexpected ${count} of ${either(slot.names)} in \`${element.name}\`, expected ${slot.least}`
        : `Unexpected \`${element.name}\` without ${either(slot.names)}`,
  }
}

function stray(element: Element, text: string): Violation {
  const shown = text.trim().slice(0, 40)
  return {
    kind: 'stray-text',
    at: element,
    reason: `Unexpected text \`${shown}\` in \`${element.name}\`, expected elements only`,
  }
}

function either(names: string[]): string {
  return names
    .map(quoted)
    .join(', ')
    .replace(/, ([^,]*)$/, ' or $1')
}

function quoted(name: string): string {
  return `\`${name}\``
}
