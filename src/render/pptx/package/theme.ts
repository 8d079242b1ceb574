import type { FontFamily, Theme } from '../../../model/theme.js'
import { type Element, element } from '../../../ooxml/element.js'
import { namespaces } from '../../../ooxml/namespaces.js'
import { complexFontFor } from '../../../theme/complex-font.js'
import { eastAsianFontFor } from '../../../typography/index.js'
import { colorScheme } from '../color/scheme.js'
import { type Part, xmlPart } from './part.js'
import { scriptTypefaces } from './script-typefaces.js'

/**
 * A theme part with the tokens in its slots (hazard T1). Each master needs one of its
 * own: PowerPoint repairs a package whose masters share one (hazard R2).
 *
 * @param lang of the deck
 */
export function themePart(number: number, theme: Theme, lang: string): Part {
  const name = `Deckle ${theme.name}`
  const content = element(
    'a:theme',
    { 'xmlns:a': namespaces['xmlns:a'], name },
    element(
      'a:themeElements',
      {},
      colors(name, theme),
      fonts(name, theme, lang),
      formats(name),
    ),
    element('a:objectDefaults'),
    element('a:extraClrSchemeLst'),
  )
  return xmlPart('theme', `ppt/theme/theme${number}.xml`, content)
}

function colors(name: string, theme: Theme): Element {
  const slots = Object.entries(colorScheme(theme)).map(([slot, color]) =>
    element(`a:${slot}`, {}, element('a:srgbClr', { val: color })),
  )
  return element('a:clrScheme', { name }, slots)
}

function fonts(name: string, theme: Theme, lang: string): Element {
  const { heading, body } = theme.fonts
  return element(
    'a:fontScheme',
    { name },
    element('a:majorFont', {}, faces(heading, theme, lang)),
    element('a:minorFont', {}, faces(body, theme, lang)),
  )
}

/** Where no East Asian face is named, PowerPoint takes that of the text's language. */
function faces(latin: FontFamily, theme: Theme, lang: string): Element[] {
  return [
    element('a:latin', { typeface: latin.name }),
    element('a:ea', { typeface: eastAsianFontFor(lang)?.office ?? '' }),
    element('a:cs', { typeface: complexFontFor(lang, theme).name }),
    ...scriptTypefaces().map(([script, typeface]) =>
      element('a:font', { script, typeface }),
    ),
  ]
}

/** Three grades of each format are obligatory; ours are flat and without effects. */
function formats(name: string): Element {
  const grades = [1, 2, 3]
  return element(
    'a:fmtScheme',
    { name },
    element('a:fillStyleLst', {}, grades.map(fill)),
    element(
      'a:lnStyleLst',
      {},
      [6_350, 9_525, 19_050].map((width) => element('a:ln', { w: width }, fill())),
    ),
    element(
      'a:effectStyleLst',
      {},
      grades.map(() => element('a:effectStyle', {}, element('a:effectLst'))),
    ),
    element('a:bgFillStyleLst', {}, grades.map(fill)),
  )
}

/** In the colour that the shape asks for. */
function fill(): Element {
  return element('a:solidFill', {}, element('a:schemeClr', { val: 'phClr' }))
}
