import type { Blockquote, Paragraph, PhrasingContent, RootContent } from 'mdast'
import type { Quote } from '../model/block.js'
import type { Run } from '../model/run.js'
import { runLength, sliceRuns, trimRuns } from '../model/runs.js'

/** A dash at the beginning of a line, and who is named behind it. */
const dash = /^\s*(?:[—–―⸺]|--)\s*/u

/**
 * A quotation without its last line, where that names who said it: `— Name, role`.
 * Undefined where it is nothing but such a line, or has none.
 */
export function splitAttribution(
  node: Blockquote,
): { body: RootContent[]; attribution: PhrasingContent[] } | undefined {
  const last = node.children.at(-1)
  if (last?.type !== 'paragraph') return undefined
  const { before, line } = lastLine(last)
  const [first, ...others] = line
  if (first?.type !== 'text' || !dash.test(first.value)) return undefined
  const value = first.value.replace(dash, '')
  const above = node.children.slice(0, -1)
  if (value === '' && others.length === 0) return undefined
  const body = before.length > 0 ? [...above, { ...last, children: before }] : above
  if (body.length === 0) return undefined
  return { body, attribution: value ? [{ ...first, value }, ...others] : others }
}

/** The last line of a paragraph, and what stands before it. */
function lastLine({ children }: Paragraph): {
  before: PhrasingContent[]
  line: PhrasingContent[]
} {
  for (let index = children.length - 1; index >= 0; index--) {
    const child = children[index]
    if (child?.type === 'break')
      return { before: children.slice(0, index), line: children.slice(index + 1) }
    const end = child?.type === 'text' ? child.value.lastIndexOf('\n') : -1
    if (child?.type !== 'text' || end < 0) continue
    const rest = { ...child, value: child.value.slice(end + 1) }
    const start = { ...child, value: child.value.slice(0, end) }
    return {
      before: [...children.slice(0, index), ...(start.value ? [start] : [])],
      line: [...(rest.value ? [rest] : []), ...children.slice(index + 1)],
    }
  }
  return { before: [], line: children }
}

/** Who said it: a name, and after the first comma what makes it worth hearing. */
export function attributionOf(runs: Run[]): NonNullable<Quote['attribution']> {
  const text = runs.map((run) => (run.type === 'text' ? run.text : '\u2060')).join('')
  const length = runs.reduce((sum, run) => sum + runLength(run), 0)
  const comma = /\s*[,،、，]\s*/u.exec(text)
  if (!comma) return { name: trimRuns(runs), role: [] }
  return {
    name: trimRuns(sliceRuns(runs, 0, comma.index)),
    role: trimRuns(sliceRuns(runs, comma.index + comma[0].length, length)),
  }
}
