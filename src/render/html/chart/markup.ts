import type { ColorToken } from '../../../model/theme.js'
import { type Element, element } from '../../../ooxml/element.js'

/** How a text stands at its place. */
export interface TextPlace {
  x: number
  y: number
  anchor: 'start' | 'middle' | 'end'
  color: ColorToken
  bold?: boolean
  /** Degrees, clockwise around its place. */
  turn?: number
}

/** A colour of the theme, as the style of a shape. */
export function paint(property: 'fill' | 'stroke', token: ColorToken): string {
  return `${property}:var(--${token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)})`
}

/** A line of text on a baseline. */
export function text(
  content: string,
  { x, y, anchor, color, bold = false, turn }: TextPlace,
): Element {
  return element(
    'text',
    {
      x: fixed(x),
      y: fixed(y),
      'text-anchor': anchor === 'start' ? undefined : anchor,
      'font-weight': bold ? 700 : undefined,
      transform:
        turn === undefined ? undefined : `rotate(${turn} ${fixed(x)} ${fixed(y)})`,
      style: paint('fill', color),
    },
    content,
  )
}

/** Lines of text under each other. */
export function lines(texts: string[], place: TextPlace, leading: number): Element[] {
  return texts.map((one, index) => text(one, { ...place, y: place.y + index * leading }))
}

export function rect(
  x: number,
  y: number,
  width: number,
  height: number,
  color: ColorToken,
): Element {
  return element('rect', {
    x: fixed(x),
    y: fixed(y),
    width: fixed(Math.max(width, 0)),
    height: fixed(Math.max(height, 0)),
    style: paint('fill', color),
  })
}

/** A straight line; `weight` in points. */
export function rule(
  [x1, y1]: [number, number],
  [x2, y2]: [number, number],
  color: ColorToken,
  weight: number,
): Element {
  return element('line', {
    x1: fixed(x1),
    y1: fixed(y1),
    x2: fixed(x2),
    y2: fixed(y2),
    'stroke-width': weight,
    style: paint('stroke', color),
  })
}

/** Points with two digits, which is finer than any printer. */
export function fixed(value: number): number {
  return Math.round(value * 100) / 100
}
