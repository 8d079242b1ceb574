import type { Quote } from '../../model/block.js'
import type { Run } from '../../model/run.js'
import { type FlowParagraph, paragraph } from './paragraph.js'
import type { Setting } from './setting.js'
import type { TypeStyle } from './type-scale.js'

/** Size of the name below, in points. */
const nameSize = 16

/** Air over the name, in points. */
const air = 26

/** A quotation in a style, then who said it: a name, and a role under it. */
export function quotationParagraphs(
  { blocks, attribution }: Quote,
  style: TypeStyle,
  setting: Setting,
): FlowParagraph[] {
  const text = blocks.flatMap((block) =>
    block.type === 'paragraph'
      ? [paragraph(unquoted(block.runs), style, setting, { after: style.size / 3 })]
      : [],
  )
  const { name = [], role = [] } = attribution ?? {}
  const small = setting.styles.text(nameSize)
  const named = paragraph(name, { ...small, bold: true }, setting, {
    level: 1,
    before: air,
  })
  const below = paragraph(role, { ...small, color: 'muted' }, setting, { level: 2 })
  return [
    ...text.map((one, index) => (index === text.length - 1 ? { ...one, after: 0 } : one)),
    ...(name.length > 0 ? [named] : []),
    ...(role.length > 0 ? [below] : []),
  ]
}

/** The large sign of quotation stands for those around the text. */
function unquoted(runs: Run[]): Run[] {
  const [first, last] = [runs[0], runs.at(-1)]
  if (first?.type !== 'text' || last?.type !== 'text') return runs
  const opening = /^["“„«»‘「『]\s*/u
  const closing = /\s*["”“»«’」』]$/u
  if (!opening.test(first.text) || !closing.test(last.text)) return runs
  const opened = [{ ...first, text: first.text.replace(opening, '') }, ...runs.slice(1)]
  const end = opened.at(-1)
  return end?.type === 'text'
    ? [...opened.slice(0, -1), { ...end, text: end.text.replace(closing, '') }]
    : opened
}
