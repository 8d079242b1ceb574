import type { Section } from '../../model/briefing.js'
import type { SheetRegion } from '../../model/sheet.js'
import type { MeasuredStep } from '../measured-step.js'
import { columnsWidth, columnWidth } from '../page.js'
import { blockStrips, bodyFrame } from './block.js'
import { bodyHeight, bodyStrips, nameStrip, textFrame } from './section.js'
import { type Strip, stack } from './strip.js'
import { linesOf, styleOf } from './text.js'
import type { TextFrame } from './text-frame.js'

/** Height of a region on its columns, in points. */
export function regionHeight(region: SheetRegion, step: MeasuredStep): number {
  if (region.style === 'band') return bandHeight(region, step)
  const sections = sectionStrips(region, step)
  let first = 0
  const heights = region.columns.map((count) => {
    const column = sections.slice(first, first + count)
    first += count
    return stack(column)
  })
  return Math.max(0, ...heights)
}

/** The sections of a region with their names, each whole. */
export function sectionStrips(region: SheetRegion, step: MeasuredStep): Strip[] {
  return region.sections.map((section, index) => ({
    before: step.section,
    height: sectionHeight(section, region, step, region.flows[index] ?? 1),
  }))
}

/** Height of a section of a region, with its name. */
export function sectionHeight(
  section: Section,
  region: SheetRegion,
  step: MeasuredStep,
  flow: number,
): number {
  const width = textWidth(region, step)
  const text = bodyHeight(section, step, width, flow)
  return step.name === 'airy'
    ? besideName(section, step, text)
    : nameStrip(section.title, step, width).height + text
}

/** Where the text of one of a region's sections is set. */
export function regionFrame(
  region: SheetRegion,
  index: number,
  step: MeasuredStep,
): TextFrame {
  const { style, sections, flows } = region
  const [section, flow = 1] = [sections[index], flows[index]]
  const width = style === 'band' ? bandWidth(region, step) : textWidth(region, step)
  return section ? textFrame(section, step, width, flow) : { step, width, grid: 1 }
}

/** Width of the text of a section in a region that is no band, in points. */
export function textWidth({ span, columns }: SheetRegion, step: MeasuredStep): number {
  return step.name === 'airy'
    ? columnsWidth(step.area, 9)
    : columnWidth(columnsWidth(step.area, span), columns.length)
}

/** The name stands beside the text, on the first line's baseline: up to 3 pt lower. */
function besideName({ title }: Section, step: MeasuredStep, text: number): number {
  const style = styleOf('regionName', step)
  const name = linesOf(title, style, columnsWidth(step.area, 3)) * style.line
  return 0.75 + step.nameBefore + 3 + Math.max(name, text)
}

/** A tinted field with a bar at its reading edge, 3 pt wide. */
function bandHeight(region: SheetRegion, step: MeasuredStep): number {
  const inner = bandWidth(region, step)
  const strips = region.sections.map((section) => bandSection(section, step, inner))
  return stack(strips) + 2 * step.bandPadding
}

function bandWidth({ span }: SheetRegion, step: MeasuredStep): number {
  return columnsWidth(step.area, span) - 2 * step.bandIndent - 3
}

function bandSection(section: Section, step: MeasuredStep, width: number): Strip {
  const small = styleOf('small', step)
  const label = linesOf(section.title, { ...small, bold: true }, width) * small.line
  const name = section.title.length > 0 ? label + step.cell : 0
  return { before: step.paragraph, height: name + bandText(section, step, width) }
}

function bandText(section: Section, step: MeasuredStep, width: number): number {
  const { content } = section
  if (content.shape !== 'statement') {
    return stack(bodyStrips(section, { step, width, grid: 1 }))
  }
  const style = styleOf('statement', step)
  const frame = { ...bodyFrame(step, width), style, measure: width }
  return stack(blockStrips(content.blocks, frame))
}
