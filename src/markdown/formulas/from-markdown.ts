import type { Literal } from 'mdast'
import type { CompileContext, Extension, Token } from 'mdast-util-from-markdown'
import type { Reading } from '../../formula/read-formula.js'
import type { Place } from '../../model/position.js'

/** TeX between dollars, in text or on lines of its own. */
export interface FormulaNode extends Literal {
  type: 'formula'
  /** Whether it is to have lines of its own. */
  display: boolean
  /** Where its TeX begins in the Markdown. */
  start: Place
  /** What its TeX comes to, once it is read. */
  reading?: Reading
}

declare module 'mdast' {
  interface RootContentMap {
    formula: FormulaNode
  }
  interface BlockContentMap {
    formula: FormulaNode
  }
  interface PhrasingContentMap {
    formula: FormulaNode
  }
}

/** Makes nodes of the tokens of formulas. */
export const formulaFromMarkdown: Extension = {
  enter: { formula: open, formulaFlow: open },
  exit: {
    formula(token) {
      const [, size = ''] = /^(\$+)/.exec(this.sliceSerialize(token)) ?? []
      close.call(this, token, size.length)
    },
    formulaFlow(token) {
      close.call(this, token, 2)
    },
  },
}

function open(this: CompileContext, token: Token): void {
  const { line, column } = token.start
  this.enter(
    { type: 'formula', value: '', display: false, start: { line, column } },
    token,
  )
}

function close(this: CompileContext, token: Token, size: number): void {
  const node = this.stack.at(-1)
  if (node?.type !== 'formula') return
  const source = this.sliceSerialize(token)
  const inside = source.replace(/^\$+|\$+\s*$/g, '')
  const ticks = /^`(.*)`$/s.exec(inside)
  node.display = size === 2
  node.value = ticks?.[1] ?? inside
  node.start = { ...node.start, column: node.start.column + size + (ticks ? 1 : 0) }
  this.exit(token)
}
