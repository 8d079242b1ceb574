import type { FormulaNode, FormulaScript, FormulaSymbol } from '../../model/formula.js'
import {
  accentSigns,
  functionApplication,
  isBetween,
  largeSigns,
  relations,
} from '../signs.js'
import { marks, typed } from './marks.js'
import { lowered, raised } from './scripts.js'

/**
 * A formula on one line of text, as it may be read aloud or typed: `x² + y²`,
 * `(a + b)/c`, `√(x + 1)`. It is what stands where no formula can.
 */
export function plainFormula(node: FormulaNode): string {
  return typed(markedFormula(node))
}

/** A formula on one line of text in which marks enclose what is lowered and raised. */
export function markedFormula(node: FormulaNode): string {
  return write(node, false).replace(/\s+/g, ' ').trim()
}

/** @param tight whether signs stand without space, as they do in scripts */
function write(node: FormulaNode, tight: boolean): string {
  switch (node.type) {
    case 'row':
      return writeRow(node.children, tight)
    case 'symbol':
      return writeSymbol(node)
    case 'space':
      return node.width > 0.1 && !tight ? ' ' : ''
    case 'fraction':
      return node.bar
        ? `${operand(node.over, tight)}/${operand(node.under, tight)}`
        : `${write(node.over, tight)}; ${write(node.under, tight)}`
    case 'root': {
      const degree = node.degree ? (raised(write(node.degree, true)) ?? '') : ''
      return `${degree}√${operand(node.body, tight)}`
    }
    case 'script':
      return writeScript(node, tight)
    case 'accent':
      return accented(write(node.base, tight), accentSigns.get(node.sign))
    case 'fence':
      return `${node.open}${write(node.body, tight)}${node.close}`
    case 'grid':
      return node.rows
        .map((row) =>
          node.close
            ? writeRow(row.flatMap(parts), tight).trim()
            : row
                .map((cell) => write(cell, tight))
                .filter(Boolean)
                .join(', '),
        )
        .join('; ')
    case 'enclosure':
      return node.sign === 'over'
        ? accented(write(node.body, tight), '\u0305')
        : write(node.body, tight)
    case 'phantom':
      return ''
  }
}

function parts(node: FormulaNode): FormulaNode[] {
  return node.type === 'row' ? node.children : [node]
}

function writeRow(nodes: FormulaNode[], tight: boolean): string {
  let text = ''
  let before: FormulaNode | undefined
  for (const [index, node] of nodes.entries()) {
    const sign = node.type === 'symbol' && node.kind === 'sign' ? node.text : undefined
    if (sign !== undefined && isBetween(sign, before) && !tight) text += ` ${sign} `
    else if (sign !== undefined && relations.has(sign) && !tight) text += `${sign} `
    else if (sign === ',' || sign === ';') text += tight ? sign : `${sign} `
    else if (isFactor(nodes, index)) text += `(${write(node, tight)})`
    else text += write(node, tight)
    if (node.type !== 'space') before = node
  }
  return text
}

/** Whether a fraction stands beside a term, which its slash would divide, too. */
function isFactor(nodes: FormulaNode[], index: number): boolean {
  const node = nodes[index]
  if (node?.type !== 'fraction' || !node.bar) return false
  return [nodes[index - 1], nodes[index + 1]].some(
    (beside) =>
      beside !== undefined &&
      beside.type !== 'space' &&
      (beside.type !== 'symbol' || beside.kind === 'letter' || beside.kind === 'number'),
  )
}

/** Letters of mathematical alphabets read as what they are. */
function writeSymbol({ text }: FormulaSymbol): string {
  if (text === functionApplication || text === '\u2062' || text === '\u2063') return ''
  return text
    .replace(/[\u{1d400}-\u{1d7ff}]/gu, (letter) => letter.normalize('NFKC'))
    .replace(/[\ue000-\ue002]/g, '')
}

function writeScript({ base, place, low, high }: FormulaScript, tight: boolean): string {
  const own = write(base, tight)
  const isAtom = isSingle(base) || place === 'around'
  const below =
    low &&
    scriptText(write(low, true), marks.low, place === 'around' ? undefined : lowered)
  const above =
    high &&
    scriptText(write(high, true), marks.high, place === 'around' ? undefined : raised)
  const isLarge = base.type === 'symbol' && largeSigns.has(base.text)
  return `${isAtom ? own : `(${own})`}${below ?? ''}${above ?? ''}${isLarge ? ' ' : ''}`
}

/** In Unicode's small signs, else between marks. */
function scriptText(
  text: string,
  mark: string,
  inUnicode: ((text: string) => string | undefined) | undefined,
): string {
  return inUnicode?.(text) ?? `${mark}${text}${marks.end}`
}

/** What is divided or rooted, in brackets where it is more than one thing. */
function operand(node: FormulaNode, tight: boolean): string {
  const text = write(node, tight).trim()
  return isSingle(node) ? text : `(${text})`
}

function isSingle(node: FormulaNode): boolean {
  switch (node.type) {
    case 'row':
      return (
        isBracketed(node.children) ||
        (node.children.length < 2 && node.children.every(isSingle))
      )
    case 'fraction':
      return false
    case 'fence':
      return node.open !== '' && node.close !== ''
    case 'symbol':
      return node.kind !== 'words' || !/\s/.test(node.text)
    default:
      return true
  }
}

/** Whether the first sign opens what the last one closes. */
function isBracketed(nodes: FormulaNode[]): boolean {
  const signs = nodes.map((node) => (node.type === 'symbol' ? node.text : ''))
  return signs[0] === '(' && signs.at(-1) === ')' && signs.lastIndexOf('(') === 0
}

/** A mark on each letter; without a mark of its own, the letters alone. */
function accented(text: string, mark: string | undefined): string {
  if (mark === undefined) return text
  return text.replace(/[\p{L}\p{N}]\p{M}*/gu, (letter) => `${letter}${mark}`)
}
