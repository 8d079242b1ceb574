import type { DiagramLine } from '../model/diagram.js'
import { breakLines, lineWidth, type Metrics } from '../typography/index.js'

/** What texts of diagrams are measured with; lengths in points at `size`. */
export interface DiagramMeasure {
  size: number
  /** Distance between baselines, in em. */
  leading: number
  width(line: DiagramLine): number
  /** The lines of a text in a width. */
  wrap(line: DiagramLine, width: number): DiagramLine[]
}

/** Size that diagrams are laid out in; slides and sheets scale them, in points. */
const layoutSize = 14

/** Renderers set text a little wider than measured. */
const tolerance = 1.015

/**
 * Measures for text in any of some families: a layout that serves a theme and a brand
 * has room for both.
 */
export function diagramMeasure(
  metrics: Metrics,
  families: string[],
  arabic: string,
  isArabic: boolean,
): DiagramMeasure {
  const runs = (text: string, family: string, bold: boolean) => [
    { text, size: layoutSize, face: { family, arabic, bold, italic: false } },
  ]
  const widthIn = ({ text, bold }: DiagramLine, family: string) =>
    lineWidth(runs(text, family, bold ?? false), metrics) * tolerance
  const widest = (line: DiagramLine) =>
    families.reduce((one, other) =>
      widthIn(line, other) > widthIn(line, one) ? other : one,
    )
  return {
    size: layoutSize,
    leading: isArabic ? 1.6 : 1.2,
    width: (line) => widthIn(line, widest(line)),
    wrap(line, width) {
      if (widthIn(line, widest(line)) <= width) return [line]
      const text = runs(line.text, widest(line), line.bold ?? false)
      return breakLines(text, width / tolerance, metrics).map(
        ({ start, end }, index): DiagramLine => ({
          ...(index === 0 ? line : withoutAir(line)),
          text: line.text.slice(start, end).trim(),
        }),
      )
    },
  }
}

function withoutAir({ air: _, ...line }: DiagramLine): DiagramLine {
  return line
}

/** Width and height of lines under each other. */
export function sizeOf(
  lines: DiagramLine[],
  { width, size, leading }: DiagramMeasure,
): { width: number; height: number } {
  return {
    width: Math.max(0, ...lines.map(width)),
    height: lines.reduce((sum, { air = 0 }) => sum + (leading + air) * size, 0),
  }
}
