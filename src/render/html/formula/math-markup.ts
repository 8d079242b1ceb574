import { functionApplication, isBetween, largeSigns } from '../../../formula/signs.js'
import type {
  Formula,
  FormulaGrid,
  FormulaNode,
  FormulaSymbol,
} from '../../../model/formula.js'
import { type Element, element, serialize } from '../../../ooxml/element.js'

/** A formula as MathML Core; it runs from left to right in any text. */
export function mathMarkup(formula: Formula): string {
  return serialize(mathElement(formula))
}

/** As `mathMarkup`, as an element. */
export function mathElement({ tree, display }: Formula): Element {
  return element(
    'math',
    { display: display ? 'block' : undefined, dir: 'ltr' },
    markup(tree),
  )
}

function markup(node: FormulaNode): Element {
  switch (node.type) {
    case 'row':
      return element(
        'mrow',
        { displaystyle: node.display === undefined ? undefined : String(node.display) },
        row(node.children),
      )
    case 'symbol':
      return symbol(node, undefined, false)
    case 'space':
      return element('mspace', { width: `${node.width}em` })
    case 'fraction':
      return element(
        'mfrac',
        { linethickness: node.bar ? undefined : '0' },
        markup(node.over),
        markup(node.under),
      )
    case 'root':
      return node.degree
        ? element('mroot', {}, markup(node.body), markup(node.degree))
        : element('msqrt', {}, markup(node.body))
    case 'script': {
      const { low, high, place, base } = node
      const [sub, sup] = place === 'beside' ? ['sub', 'sup'] : ['under', 'over']
      const name = `m${low ? sub : ''}${high ? sup : ''}`
      return element(name, {}, markup(base), low && markup(low), high && markup(high))
    }
    case 'accent': {
      const over = node.place === 'over'
      const sign = element('mo', { stretchy: String(node.stretches) }, node.sign)
      return element(
        over ? 'mover' : 'munder',
        { [over ? 'accent' : 'accentunder']: 'true' },
        markup(node.base),
        sign,
      )
    }
    case 'fence':
      return element(
        'mrow',
        {},
        bracket(node.open, 'prefix'),
        markup(node.body),
        bracket(node.close, 'postfix'),
      )
    case 'grid':
      return grid(node)
    case 'enclosure':
      return element('mrow', { class: `enclosed ${node.sign}` }, markup(node.body))
    case 'phantom':
      return element('mphantom', {}, markup(node.body))
  }
}

function row(nodes: FormulaNode[]): Element[] {
  let before: FormulaNode | undefined
  return nodes.map((node, index) => {
    const isLast = index === nodes.length - 1
    const drawn = node.type === 'symbol' ? symbol(node, before, isLast) : markup(node)
    if (node.type !== 'space') before = node
    return drawn
  })
}

const spacedAnyway = /^[,;:]$/
const termSign = /^[+−±∓-]$/

/** @param before what stands before it in its row */
function symbol(
  { kind, text, upright }: FormulaSymbol,
  before: FormulaNode | undefined,
  isLast: boolean,
): Element {
  switch (kind) {
    case 'number':
      return element('mn', {}, text)
    case 'words':
      return element('mtext', {}, text.replace(/^ | $/g, '\u00a0'))
    case 'letter':
      return element('mi', { mathvariant: upright && 'normal' }, text)
    case 'sign':
      return element('mo', signAttributes(text, before, isLast), text)
  }
}

/** MathML Core knows a sign's space by its place in the row only. */
function signAttributes(
  text: string,
  before: FormulaNode | undefined,
  isLast: boolean,
): Record<string, string | undefined> {
  if (text === functionApplication || spacedAnyway.test(text)) return {}
  if (largeSigns.has(text)) return { movablelimits: 'false' }
  // A space of the text follows, where the formula goes on.
  if (isLast && isBetween(text, before)) return { form: 'infix', rspace: '0em' }
  if (termSign.test(text) && !isBetween(text, before))
    return { form: 'prefix', lspace: '0em', rspace: '0em' }
  return { stretchy: /^[()[\]{}|‖⌈⌉⌊⌋⟨⟩/]$/.test(text) ? 'false' : undefined }
}

function bracket(text: string, form: 'prefix' | 'postfix'): Element | undefined {
  return text === ''
    ? undefined
    : element('mo', { form, fence: 'true', stretchy: 'true' }, text)
}

function grid({ rows, alignments, close }: FormulaGrid): Element {
  return element(
    'mtable',
    { class: close ? 'close' : undefined, displaystyle: close ? 'true' : undefined },
    rows.map((cells) =>
      element(
        'mtr',
        {},
        cells.map((cell, column) =>
          element('mtd', { class: alignments[column] }, markup(cell)),
        ),
      ),
    ),
  )
}
