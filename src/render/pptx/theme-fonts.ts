import { type Element, element } from '../../ooxml/element.js'

/** Latin, East Asian and complex script face of the theme's major or minor fonts. */
export function themeFonts(prefix: '+mj' | '+mn'): Element[] {
  return [
    element('a:latin', { typeface: `${prefix}-lt` }),
    element('a:ea', { typeface: `${prefix}-ea` }),
    element('a:cs', { typeface: `${prefix}-cs` }),
  ]
}
