import type { Processor } from 'unified'
import { formulaFlow } from './flow-syntax.js'
import { formulaFromMarkdown } from './from-markdown.js'
import { formulaText } from './text-syntax.js'

const dollar = 36

/** Has remark read formulas. */
export function remarkFormulas(this: Processor): void {
  const data = this.data() as {
    micromarkExtensions?: unknown[]
    fromMarkdownExtensions?: unknown[]
  }
  data.micromarkExtensions = [
    ...(data.micromarkExtensions ?? []),
    { text: { [dollar]: formulaText }, flow: { [dollar]: formulaFlow } },
  ]
  data.fromMarkdownExtensions = [
    ...(data.fromMarkdownExtensions ?? []),
    formulaFromMarkdown,
  ]
}
