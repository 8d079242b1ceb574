import { accentSigns } from '../../../formula/signs.js'
import type { FormulaAccent, FormulaEnclosure } from '../../../model/formula.js'
import { type Element, element } from '../../../ooxml/element.js'
import { type MathStyle, setting, structure } from './math-properties.js'
import type { MathWriter } from './math-writer.js'

/** A sign over or under a base: an accent, a line or a brace. */
export function accent(
  { base, sign, place, stretches }: FormulaAccent,
  writer: MathWriter,
): Element {
  const body = writer.argument('m:e', base)
  const mark = accentSigns.get(sign)
  if (mark !== undefined && place === 'over')
    return element(
      'm:acc',
      {},
      structure('m:accPr', [setting('m:chr', mark)], writer.style),
      body,
    )
  if (!stretches) return bar(place, body, writer.style)
  const position = place === 'over' ? 'top' : 'bot'
  const edge = place === 'over' ? 'bot' : 'top'
  return element(
    'm:groupChr',
    {},
    structure(
      'm:groupChrPr',
      [setting('m:chr', sign), setting('m:pos', position), setting('m:vertJc', edge)],
      writer.style,
    ),
    body,
  )
}

function bar(place: 'over' | 'under', body: Element, style: MathStyle): Element {
  const position = place === 'over' ? 'top' : 'bot'
  return element(
    'm:bar',
    {},
    structure('m:barPr', [setting('m:pos', position)], style),
    body,
  )
}

const strikes = {
  rising: ['m:strikeBLTR'],
  falling: ['m:strikeTLBR'],
  crossed: ['m:strikeBLTR', 'm:strikeTLBR'],
  struck: ['m:strikeH'],
}

/** A frame, a line or strokes. */
export function enclosure({ sign, body }: FormulaEnclosure, writer: MathWriter): Element {
  const inside = writer.argument('m:e', body)
  if (sign === 'over' || sign === 'under') return bar(sign, inside, writer.style)
  const hidden = ['m:hideTop', 'm:hideBot', 'm:hideLeft', 'm:hideRight']
  const properties = sign === 'box' ? [] : [...hidden, ...strikes[sign]]
  return element(
    'm:borderBox',
    {},
    structure(
      'm:borderBoxPr',
      properties.map((name) => setting(name, true)),
      writer.style,
    ),
    inside,
  )
}
