import type { Code, CodeToken } from '../../model/block.js'
import type { SceneRun } from '../../model/scene.js'
import { codeColor } from '../../theme/code-colors.js'
import { fittingLength, naturalWidth, sliceText } from './measure.js'
import { type FlowParagraph, line } from './paragraph.js'
import type { Setting } from './setting.js'
import type { TypeStyle } from './type-scale.js'

/** Stands before what a line goes on with; fonts for code have it. */
const sign = '→ '

/** Code as paragraphs, one a line, its words in the colours of what they are. */
export function codeLines(
  { text, tokens }: Pick<Code, 'text' | 'tokens'>,
  style: TypeStyle,
  setting: Setting,
): FlowParagraph[] {
  return text
    .replace(/\n+$/, '')
    .split('\n')
    .map((code, index) => {
      const words: CodeToken[] = tokens?.[index] ?? [{ text: code }]
      // A space keeps an empty line as high as the others.
      const runs = words.length > 0 ? words : [{ text: ' ' }]
      const paragraph = line('', style, setting, { isCode: true })
      return { ...paragraph, runs: runs.map((word) => codeRun(word, style, setting)) }
    })
}

function codeRun(
  { text, kind }: CodeToken,
  { font, size, color }: TypeStyle,
  { theme }: Setting,
): SceneRun {
  return {
    text: text.replaceAll('\t', '    ') || ' ',
    font,
    size,
    color: kind ? codeColor(kind, theme) : color,
  }
}

/**
 * A line of code that is longer than a width (points) is broken where words end, and goes
 * on after a sign, so that nobody takes the rest for a line of its own.
 */
export function wrapCode(
  paragraph: FlowParagraph,
  width: number,
  setting: Setting,
): FlowParagraph {
  const [run] = paragraph.runs
  if (!paragraph.isCode || !run || isWrapped(paragraph)) return paragraph
  const added = { ...run, color: 'muted', added: true } as const
  const goesOn = [
    { ...added, text: '\n' },
    { ...added, text: sign },
  ]
  const available = width - paragraph.indent
  const signWidth = naturalWidth(
    { ...paragraph, runs: [{ ...run, text: sign }] },
    setting,
  )
  const text = paragraph.runs.map((one) => one.text).join('')
  const runs: SceneRun[] = []
  let start = 0
  for (;;) {
    // All letters of a font for code are as wide.
    const rest = { ...run, text: text.slice(start) }
    const room = available - (start > 0 ? signWidth : 0)
    const length = fittingLength(rest, room, setting)
    if (length >= rest.text.length)
      return {
        ...paragraph,
        runs: [...runs, ...sliceText(paragraph.runs, start, text.length)],
      }
    const end = start + wordEnd(rest.text, length)
    runs.push(...sliceText(paragraph.runs, start, end), ...goesOn)
    start = end
  }
}

/** Whether a line is longer than its place. */
export function isWrapped({ runs }: FlowParagraph): boolean {
  return runs.some(({ added }) => added)
}

/** The last place before an offset where a line may end: after a space, else at a word. */
function wordEnd(text: string, most: number): number {
  const indent = text.search(/\S/)
  const space = text.lastIndexOf(' ', most - 1) + 1
  if (space > most / 2 && space > indent) return space
  for (let end = most; end > indent + 1; end--) {
    if (!isInsideWord(text, end)) return end
  }
  return isInsideLetter(text, most) && most > 1 ? most - 1 : most
}

function isInsideWord(text: string, offset: number): boolean {
  return (
    isInsideLetter(text, offset) ||
    (/[\p{L}\p{M}\p{N}_]$/u.test(text.slice(Math.max(0, offset - 2), offset)) &&
      /^[\p{L}\p{M}\p{N}_]/u.test(text.slice(offset, offset + 2)))
  )
}

/** A pair of surrogates is one letter. */
function isInsideLetter(text: string, offset: number): boolean {
  return /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice(offset - 1, offset + 1))
}
