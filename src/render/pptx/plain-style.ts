import { type Element, element } from '../../ooxml/element.js'
import { themeFonts } from './theme-fonts.js'

/** Numbers of the levels of a list style. */
export const levels = [1, 2, 3, 4, 5, 6, 7, 8, 9]

/**
 * How text looks that says nothing about itself, as the level `a:lvl1pPr` to
 * `a:lvl9pPr` of a list style: the presentation's default for text boxes and tables.
 */
export function plainStyle(level: number): Element {
  return element(
    `a:lvl${level}pPr`,
    { marL: 0, indent: 0, algn: 'l', rtl: 0 },
    element('a:lnSpc', {}, element('a:spcPct', { val: 100_000 })),
    element('a:spcBef', {}, element('a:spcPts', { val: 0 })),
    element('a:spcAft', {}, element('a:spcPts', { val: 0 })),
    element('a:buNone'),
    element(
      'a:defRPr',
      { sz: 1800, b: 0, i: 0 },
      element('a:solidFill', {}, element('a:schemeClr', { val: 'tx1' })),
      themeFonts('+mn'),
    ),
  )
}
