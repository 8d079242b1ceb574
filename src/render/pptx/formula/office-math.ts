import type { FormulaFence, FormulaNode } from '../../../model/formula.js'
import { type Element, element } from '../../../ooxml/element.js'
import { groupRow, type Operation } from './group-row.js'
import { accent, enclosure } from './math-accents.js'
import { equations, matrix } from './math-grids.js'
import { type MathStyle, setting, structure } from './math-properties.js'
import { mathRun, mathSymbol } from './math-run.js'
import { largeOperator, scripts } from './math-scripts.js'
import type { MathWriter } from './math-writer.js'

/** A formula becomes elements of Office Math (ISO/IEC 29500-1, 22.1), for an `m:oMath`. */
export function officeMath(node: FormulaNode, style: MathStyle): Element[] {
  const writer: MathWriter = {
    style,
    content: (inside) => write(inside, writer),
    argument: (name, inside) => argument(name, inside, writer),
  }
  return write(node, writer)
}

function write(node: FormulaNode, writer: MathWriter): Element[] {
  switch (node.type) {
    case 'row':
      return groupRow(node.children).flatMap((one) => operation(one, writer))
    case 'symbol':
      return [mathSymbol(node, writer.style)]
    case 'space':
      return node.width > 0.1
        ? [mathRun(node.width > 0.5 ? '\u2003' : '\u2009', [], writer.style)]
        : []
    case 'fraction':
      return [
        element(
          'm:f',
          {},
          structure('m:fPr', node.bar ? [] : [setting('m:type', 'noBar')], writer.style),
          writer.argument('m:num', node.over),
          writer.argument('m:den', node.under),
        ),
      ]
    case 'root':
      return [
        element(
          'm:rad',
          {},
          structure(
            'm:radPr',
            node.degree ? [] : [setting('m:degHide', true)],
            writer.style,
          ),
          node.degree ? writer.argument('m:deg', node.degree) : element('m:deg'),
          writer.argument('m:e', node.body),
        ),
      ]
    case 'script':
      return [scripts(node, writer)]
    case 'accent':
      return [accent(node, writer)]
    case 'fence':
      return [fence(node, writer)]
    case 'grid':
      return [node.close ? equations(node, writer) : matrix(node, writer)]
    case 'enclosure':
      return [enclosure(node, writer)]
    case 'phantom':
      return [
        element(
          'm:phant',
          {},
          structure('m:phantPr', [setting('m:show', false)], writer.style),
          writer.argument('m:e', node.body),
        ),
      ]
  }
}

/** What belongs together in a row, as Office Math has it. */
function operation(one: Operation, writer: MathWriter): Element[] {
  switch (one.type) {
    case 'node':
      return officeMath(one.node, writer.style)
    case 'function':
      return [
        element(
          'm:func',
          {},
          structure('m:funcPr', [], writer.style),
          writer.argument('m:fName', one.name),
          writer.argument('m:e', one.operand),
        ),
      ]
    case 'large':
      return [largeOperator(one, writer)]
    case 'before':
      return [
        element(
          'm:sPre',
          {},
          structure('m:sPrePr', [], writer.style),
          writer.argument('m:sub', one.low),
          writer.argument('m:sup', one.high),
          writer.argument('m:e', one.operand),
        ),
      ]
  }
}

/** An argument without content would be shown as an empty frame. */
function argument(
  name: string,
  node: FormulaNode | undefined,
  writer: MathWriter,
): Element {
  const content = node ? writer.content(node) : []
  return element(
    name,
    {},
    content.length > 0 ? content : [mathRun('\u200b', [], writer.style)],
  )
}

function fence({ open, close, body }: FormulaFence, writer: MathWriter): Element {
  return element(
    'm:d',
    {},
    structure(
      'm:dPr',
      [setting('m:begChr', open), setting('m:endChr', close)],
      writer.style,
    ),
    writer.argument('m:e', body),
  )
}
