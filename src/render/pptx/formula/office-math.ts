import { accentSigns } from '../../../formula/signs.js'
import type {
  FormulaAccent,
  FormulaEnclosure,
  FormulaFence,
  FormulaGrid,
  FormulaNode,
  FormulaScript,
  FormulaSymbol,
} from '../../../model/formula.js'
import { type Element, element } from '../../../ooxml/element.js'
import { groupRow, type Operation } from './group-row.js'
import { type MathStyle, runStyle, setting, structure } from './math-properties.js'

/** A formula becomes elements of Office Math (ISO/IEC 29500-1, 22.1), for an `m:oMath`. */
export function officeMath(node: FormulaNode, style: MathStyle): Element[] {
  switch (node.type) {
    case 'row':
      return groupRow(node.children).flatMap((one) => operation(one, style))
    case 'symbol':
      return [symbol(node, style)]
    case 'space':
      return node.width > 0.1
        ? [run(node.width > 0.5 ? '\u2003' : '\u2009', [], style)]
        : []
    case 'fraction':
      return [
        element(
          'm:f',
          {},
          structure('m:fPr', node.bar ? [] : [setting('m:type', 'noBar')], style),
          argument('m:num', node.over, style),
          argument('m:den', node.under, style),
        ),
      ]
    case 'root':
      return [
        element(
          'm:rad',
          {},
          structure('m:radPr', node.degree ? [] : [setting('m:degHide', true)], style),
          node.degree ? argument('m:deg', node.degree, style) : element('m:deg'),
          argument('m:e', node.body, style),
        ),
      ]
    case 'script':
      return [script(node, style)]
    case 'accent':
      return [accent(node, style)]
    case 'fence':
      return [fence(node, style)]
    case 'grid':
      return [node.close ? equations(node, style) : matrix(node, style)]
    case 'enclosure':
      return [enclosure(node, style)]
    case 'phantom':
      return [
        element(
          'm:phant',
          {},
          structure('m:phantPr', [setting('m:show', false)], style),
          argument('m:e', node.body, style),
        ),
      ]
  }
}

/** What belongs together in a row, as Office Math has it. */
function operation(one: Operation, style: MathStyle): Element[] {
  switch (one.type) {
    case 'node':
      return officeMath(one.node, style)
    case 'function':
      return [
        element(
          'm:func',
          {},
          structure('m:funcPr', [], style),
          argument('m:fName', one.name, style),
          argument('m:e', one.operand, style),
        ),
      ]
    case 'large':
      return [large(one, style)]
    case 'before':
      return [
        element(
          'm:sPre',
          {},
          structure('m:sPrePr', [], style),
          argument('m:sub', one.low, style),
          argument('m:sup', one.high, style),
          argument('m:e', one.operand, style),
        ),
      ]
  }
}

function large(
  { sign, around, low, high, operand }: Extract<Operation, { type: 'large' }>,
  style: MathStyle,
): Element {
  return element(
    'm:nary',
    {},
    structure(
      'm:naryPr',
      [
        setting('m:chr', sign),
        setting('m:limLoc', around ? 'undOvr' : 'subSup'),
        low ? undefined : setting('m:subHide', true),
        high ? undefined : setting('m:supHide', true),
      ],
      style,
    ),
    low ? argument('m:sub', low, style) : element('m:sub'),
    high ? argument('m:sup', high, style) : element('m:sup'),
    argument('m:e', operand, style),
  )
}

/** An argument without content would be shown as an empty frame. */
function argument(
  name: string,
  node: FormulaNode | undefined,
  style: MathStyle,
): Element {
  const content = node ? officeMath(node, style) : []
  return element(name, {}, content.length > 0 ? content : [run('\u200b', [], style)])
}

function symbol({ kind, text, upright }: FormulaSymbol, style: MathStyle): Element {
  if (kind === 'words') return run(text, [element('m:nor')], style)
  const isName = kind === 'letter' && ([...text].length > 1 || upright === true)
  return run(text, isName ? [setting('m:sty', 'p')] : [], style)
}

function run(text: string, properties: Element[], style: MathStyle): Element {
  const isPreserved = /^\s|\s$/.test(text)
  return element(
    'm:r',
    {},
    properties.length > 0 ? element('m:rPr', {}, properties) : undefined,
    runStyle(style, properties.length > 0),
    element('m:t', { 'xml:space': isPreserved ? 'preserve' : undefined }, text),
  )
}

function script({ base, place, low, high }: FormulaScript, style: MathStyle): Element {
  if (place === 'around') {
    const over = high
      ? limit('m:limUpp', argument('m:e', base, style), high, style)
      : undefined
    if (!low) return over ?? element('m:box', {}, argument('m:e', base, style))
    const inner = over ? element('m:e', {}, over) : argument('m:e', base, style)
    return limit('m:limLow', inner, low, style)
  }
  const name = low && high ? 'm:sSubSup' : low ? 'm:sSub' : 'm:sSup'
  return element(
    name,
    {},
    structure(`${name}Pr`, [], style),
    argument('m:e', base, style),
    low && argument('m:sub', low, style),
    high && argument('m:sup', high, style),
  )
}

function limit(
  name: string,
  base: Element,
  other: FormulaNode,
  style: MathStyle,
): Element {
  return element(
    name,
    {},
    structure(`${name}Pr`, [], style),
    base,
    argument('m:lim', other, style),
  )
}

function accent(
  { base, sign, place, stretches }: FormulaAccent,
  style: MathStyle,
): Element {
  const body = argument('m:e', base, style)
  const mark = accentSigns.get(sign)
  if (mark !== undefined && place === 'over')
    return element(
      'm:acc',
      {},
      structure('m:accPr', [setting('m:chr', mark)], style),
      body,
    )
  if (!stretches) return bar(place, body, style)
  const position = place === 'over' ? 'top' : 'bot'
  const edge = place === 'over' ? 'bot' : 'top'
  return element(
    'm:groupChr',
    {},
    structure(
      'm:groupChrPr',
      [setting('m:chr', sign), setting('m:pos', position), setting('m:vertJc', edge)],
      style,
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

function fence({ open, close, body }: FormulaFence, style: MathStyle): Element {
  return element(
    'm:d',
    {},
    structure('m:dPr', [setting('m:begChr', open), setting('m:endChr', close)], style),
    argument('m:e', body, style),
  )
}

/** Lines whose signs stand under each other, at what is `&` in Office Math, too. */
function equations({ rows }: FormulaGrid, style: MathStyle): Element {
  const line = (cells: FormulaNode[]) =>
    cells.flatMap((cell, column) => [
      ...(column > 0 ? [run('&', [], style)] : []),
      ...officeMath(cell, style),
    ])
  return element(
    'm:eqArr',
    {},
    structure('m:eqArrPr', [], style),
    rows.map((cells) => element('m:e', {}, line(cells))),
  )
}

function matrix({ rows, alignments }: FormulaGrid, style: MathStyle): Element {
  const columns = alignments.map((alignment) =>
    element(
      'm:mc',
      {},
      element('m:mcPr', {}, setting('m:count', 1), setting('m:mcJc', alignment)),
    ),
  )
  return element(
    'm:m',
    {},
    structure(
      'm:mPr',
      [setting('m:plcHide', true), element('m:mcs', {}, columns)],
      style,
    ),
    rows.map((cells) =>
      element(
        'm:mr',
        {},
        cells.map((cell) => argument('m:e', cell, style)),
      ),
    ),
  )
}

const strikes = {
  rising: ['m:strikeBLTR'],
  falling: ['m:strikeTLBR'],
  crossed: ['m:strikeBLTR', 'm:strikeTLBR'],
  struck: ['m:strikeH'],
}

function enclosure({ sign, body }: FormulaEnclosure, style: MathStyle): Element {
  const inside = argument('m:e', body, style)
  if (sign === 'over' || sign === 'under') return bar(sign, inside, style)
  const hidden = ['m:hideTop', 'm:hideBot', 'm:hideLeft', 'm:hideRight']
  const properties = sign === 'box' ? [] : [...hidden, ...strikes[sign]]
  return element(
    'm:borderBox',
    {},
    structure(
      'm:borderBoxPr',
      properties.map((name) => setting(name, true)),
      style,
    ),
    inside,
  )
}
