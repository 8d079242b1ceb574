import { type Element, element } from '../../../ooxml/element.js'

/** How the text of a formula is drawn: `a:rPr` for its runs and for its own lines. */
export interface MathStyle {
  /** Hundredths of a point; absent where the layout gives it. */
  size?: string
  fill?: Element
  bold?: boolean
  lang: string
}

/**
 * Properties of a run, as PowerPoint writes them: its only font for formulas, and sloping
 * unless its letters are upright.
 */
export function runStyle(
  { size, fill, bold, lang }: MathStyle,
  isUpright = false,
): Element {
  return element(
    'a:rPr',
    { lang, sz: size, b: bold ? 1 : undefined, i: isUpright ? 0 : 1 },
    fill,
    element('a:latin', {
      typeface: 'Cambria Math',
      panose: '02040503050406030204',
      pitchFamily: 18,
      charset: 0,
    }),
  )
}

/** Properties of a structure: those that are given, and how its own lines are drawn. */
export function structure(
  name: string,
  properties: (Element | undefined)[],
  style: MathStyle,
): Element {
  return element(name, {}, properties, element('m:ctrlPr', {}, runStyle(style)))
}

/** A property with a value. */
export function setting(name: string, value: string | number | boolean): Element {
  const own = typeof value === 'boolean' ? (value ? 'on' : 'off') : value
  return element(name, { 'm:val': own })
}
