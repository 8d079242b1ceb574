import type { FormulaNode, FormulaScript } from '../../../model/formula.js'
import { type Element, element } from '../../../ooxml/element.js'
import type { Operation } from './group-row.js'
import { setting, structure } from './math-properties.js'
import type { MathWriter } from './math-writer.js'

/** What stands beside the end of a base, or under and over it. */
export function scripts(
  { base, place, low, high }: FormulaScript,
  writer: MathWriter,
): Element {
  if (place === 'around') {
    const over = high
      ? limit('m:limUpp', writer.argument('m:e', base), high, writer)
      : undefined
    if (!low) return over ?? element('m:box', {}, writer.argument('m:e', base))
    const inner = over ? element('m:e', {}, over) : writer.argument('m:e', base)
    return limit('m:limLow', inner, low, writer)
  }
  const name = low && high ? 'm:sSubSup' : low ? 'm:sSub' : 'm:sSup'
  return element(
    name,
    {},
    structure(`${name}Pr`, [], writer.style),
    writer.argument('m:e', base),
    low && writer.argument('m:sub', low),
    high && writer.argument('m:sup', high),
  )
}

function limit(
  name: string,
  base: Element,
  other: FormulaNode,
  writer: MathWriter,
): Element {
  return element(
    name,
    {},
    structure(`${name}Pr`, [], writer.style),
    base,
    writer.argument('m:lim', other),
  )
}

/** A sum, an integral or the like with its limits and what it runs over. */
export function largeOperator(
  { sign, around, low, high, operand }: Extract<Operation, { type: 'large' }>,
  writer: MathWriter,
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
      writer.style,
    ),
    low ? writer.argument('m:sub', low) : element('m:sub'),
    high ? writer.argument('m:sup', high) : element('m:sup'),
    writer.argument('m:e', operand),
  )
}
