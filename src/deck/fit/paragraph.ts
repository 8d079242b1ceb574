import { formatNumber } from '../../labels/index.js'
import type { Run } from '../../model/run.js'
import { citationLabel } from '../../model/runs.js'
import type { SceneParagraph, SceneRun } from '../../model/scene.js'
import type { ColorToken } from '../../model/theme.js'
import { isHebrew, slants } from '../../typography/index.js'
import { formulaLines } from './formula-lines.js'
import type { Setting } from './setting.js'
import type { TypeStyle } from './type-scale.js'

/** No type on slides is smaller, in points. */
export const smallest = 11

/** A bar beside the paragraphs of a callout or a quotation, which share the object. */
export interface FlowBar {
  /** Distance from the reading edge, and width; in points. */
  x: number
  width: number
  color: ColorToken
}

/** A paragraph on its way to a slide. */
export interface FlowParagraph extends SceneParagraph {
  /** Stands on the same slide as what follows, as a heading does. */
  keepWithNext?: true
  /** A line of code, as the author wrote it: too long a one is broken at a sign. */
  isCode?: true
  /** Opens a text in larger type. */
  isLead?: true
  bar?: FlowBar
  /** The mark of the footnote that it is part of. */
  note?: string
}

/** A paragraph of runs in a style. */
export function paragraph(
  runs: Run[],
  style: TypeStyle,
  setting: Setting,
  more: Partial<FlowParagraph> = {},
): FlowParagraph {
  const drawn = runs
    .map((run) => sceneRun(run, style, setting))
    .filter((run) => run.text !== '')
  if (setting.direction === 'rtl') partNumbers(drawn)
  return {
    runs: drawn,
    lineHeight: style.line,
    before: 0,
    after: 0,
    align: 'start',
    indent: 0,
    level: 0,
    ...more,
    ...formulaLines(drawn, style.line),
  }
}

/** A paragraph of plain text. */
export function line(
  text: string,
  style: TypeStyle,
  setting: Setting,
  more: Partial<FlowParagraph> = {},
): FlowParagraph {
  return paragraph([{ type: 'text', text }], style, setting, more)
}

const rightToLeftMark = '\u200f'

/**
 * Digits with at most a full stop between them are one number from left to right (UAX #9,
 * W4), so that a reference after "2027." would stand before it. A mark parts the two.
 */
function partNumbers(runs: SceneRun[]): void {
  for (const [index, run] of runs.entries()) {
    const before = runs[index - 1]
    if (run.superscript && before && /\p{Nd}\P{L}*$/u.test(before.text))
      before.text += rightToLeftMark
  }
}

function sceneRun(run: Run, style: TypeStyle, setting: Setting): SceneRun {
  const { font, size, color, bold, italic } = style
  const base = { font, size, color, ...(bold && { bold }), ...(italic && { italic }) }
  switch (run.type) {
    case 'break':
      return { ...base, text: '\n' }
    case 'citation': {
      const label = citationLabel(run)
      if (label) return { ...base, text: label, cites: run.numbers }
      const numbers = run.numbers.map((number) => formatNumber(number, setting.lang))
      const isArabic = setting.direction === 'rtl' && !isHebrew(setting.lang)
      const text = numbers.join(isArabic ? '،' : ',')
      return { ...reference(text, size), cites: run.numbers }
    }
    case 'note':
      return reference(run.mark, size)
    case 'text':
      return {
        ...base,
        text: run.text,
        ...(run.formula && { formula: run.formula }),
        ...(run.code && { font: 'code' as const, size: codeSize(size) }),
        ...(run.bold && { bold: true as const }),
        ...(run.italic &&
          setting.scale.italics &&
          slants(run.text) && { italic: true as const }),
        ...(run.strike && { strike: true as const }),
        ...(run.href && { link: { href: run.href }, color: 'link' as const }),
      }
  }
}

/** In the same size, a typewriter's letters look larger than those beside them. */
function codeSize(size: number): number {
  return Math.max(smallest, Math.round(size * 9) / 10)
}

/** Beside large text a reference at two thirds of its size would shout. */
function reference(text: string, size: number): SceneRun {
  const smaller = size >= 30 ? size * 0.6 : size
  return { text, font: 'body', size: smaller, color: 'accent1', superscript: true }
}
