import { formulaOf } from '../../model/formula.js'
import type { SceneParagraph, SceneRun } from '../../model/scene.js'
import { unbrokenWords } from '../../model/unbroken-words.js'
import {
  breakLines,
  type Line,
  lineWidth,
  type MeasuredRun,
} from '../../typography/index.js'
import type { Setting } from './setting.js'

/** PowerPoint and LibreOffice draw superscript at two thirds of the size. */
const superscriptSize = 0.66

/**
 * Text is broken as if boxes were smaller. LibreOffice sets text at most half a
 * percent wider than measured; what PowerPoint does cannot be measured here.
 */
const tolerance = 0.99

/** The lines of a paragraph in a box of a width (points). */
export function linesOf(
  paragraph: SceneParagraph,
  width: number,
  setting: Setting,
): Line[] {
  const available = (width - paragraph.indent) * tolerance
  return breakLines(measured(paragraph.runs, setting), available, setting.metrics)
}

/** No text is narrower on average, in em. */
const narrowest = 0.1

/**
 * The first lines of a paragraph, one more than asked for where there are more.
 * What follows is not measured, so that a text of many slides is not measured
 * anew for each of them.
 *
 * @param most number of lines that matter
 */
export function firstLines(
  paragraph: SceneParagraph,
  width: number,
  most: number,
  setting: Setting,
): Line[] {
  const size = Math.min(...paragraph.runs.map((run) => run.size))
  const enough = Math.ceil(((most + 1) * width) / (narrowest * size))
  const runs = sliceText(paragraph.runs, 0, enough)
  const lines = linesOf({ ...paragraph, runs }, width, setting)
  const isWhole =
    runs.length === paragraph.runs.length &&
    runs.at(-1)?.text === paragraph.runs.at(-1)?.text
  const measured =
    isWhole || lines.length > most ? lines : linesOf(paragraph, width, setting)
  return measured.slice(0, most + 1)
}

/** The runs of the text between two UTF-16 offsets. */
export function sliceText(runs: SceneRun[], start: number, end: number): SceneRun[] {
  const kept: SceneRun[] = []
  let offset = 0
  for (const run of runs) {
    if (offset >= end) break
    const text = run.text.slice(Math.max(start - offset, 0), end - offset)
    if (text !== '') kept.push({ ...run, text })
    offset += run.text.length
  }
  return kept
}

/** Height of the lines of a paragraph, without the air around it. */
export function textHeight(
  paragraph: SceneParagraph,
  width: number,
  setting: Setting,
): number {
  return linesOf(paragraph, width, setting).length * paragraph.lineHeight
}

/** Height of paragraphs under each other, with the air between them. */
export function heightOf(
  paragraphs: SceneParagraph[],
  width: number,
  setting: Setting,
): number {
  return paragraphs.reduce((height, paragraph, index) => {
    const air = index === 0 ? 0 : gap(paragraphs[index - 1], paragraph)
    return height + air + textHeight(paragraph, width, setting)
  }, 0)
}

/** Air between two paragraphs. */
export function gap(above: SceneParagraph | undefined, below: SceneParagraph): number {
  return (above?.after ?? 0) + below.before
}

/** Width of a paragraph on a single line, in points. */
export function naturalWidth(paragraph: SceneParagraph, setting: Setting): number {
  return lineWidth(measured(paragraph.runs, setting), setting.metrics) / tolerance
}

/** How much of a run stands on a line of a width (points), in UTF-16 units; at least one. */
export function fittingLength(run: SceneRun, width: number, setting: Setting): number {
  const { text, face, size } = measuredRun(run, setting)
  // What cannot be on the line is not measured anew for each of them.
  const enough = Math.ceil(width / (narrowest * size)) + 1
  for (const part of text.length > enough ? [text.slice(0, enough), text] : [text]) {
    const { sums } = setting.metrics.measure(part, face)
    let length = 1
    while (length < part.length && (sums[length + 1] ?? 0) * size <= width * tolerance)
      length++
    if (length < part.length || part === text) return length
  }
  return text.length
}

/** Width of the longest word of a paragraph, in points. */
export function wordWidth(paragraph: SceneParagraph, setting: Setting): number {
  const widths = paragraph.runs.flatMap((run) =>
    (formulaOf(run) ? [run.text] : unbrokenWords(run.text)).map((text) =>
      lineWidth(measured([{ ...run, text }], setting), setting.metrics),
    ),
  )
  return Math.max(0, ...widths) / tolerance
}

/**
 * Air at the end of lines that makes them equally long without making more
 * of them: a title of two lines is broken evenly.
 */
export function balance(
  paragraph: SceneParagraph,
  width: number,
  setting: Setting,
): number {
  const count = linesOf(paragraph, width, setting).length
  if (count < 2) return 0
  // Narrower than its longest word a text would break inside it.
  let narrow = Math.min(Math.max(width / 2, wordWidth(paragraph, setting)), width)
  let wide = width
  while (wide - narrow > 4) {
    const middle = (narrow + wide) / 2
    if (linesOf(paragraph, middle, setting).length > count) narrow = middle
    else wide = middle
  }
  return Math.floor(width - wide)
}

function measured(runs: SceneRun[], setting: Setting): MeasuredRun[] {
  return runs.map((run) => measuredRun(run, setting))
}

/** A formula is as wide as it is, or as the text that stands for it. */
function measuredRun(run: SceneRun, setting: Setting): MeasuredRun {
  const text = measuredText(run, setting)
  const formula = formulaOf(run)
  if (!formula) return text
  const width = formula.extent.width * run.size * otherFont
  const plain = formula.display ? 0 : lineWidth([text], setting.metrics)
  return { ...text, width: Math.max(width, plain) }
}

/** Cambria Math is at most so much wider than the font that formulas are measured in. */
const otherFont = 1.06

function measuredText(
  { text, font, size, bold, italic, superscript }: SceneRun,
  { families }: Setting,
): MeasuredRun {
  return {
    text,
    size: superscript ? size * superscriptSize : size,
    face: {
      family: families[font],
      arabic: families.arabic,
      bold: bold ?? false,
      italic: italic ?? false,
    },
  }
}
