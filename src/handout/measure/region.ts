import type { Section } from '../../model/briefing.js'
import type { SheetRegion } from '../../model/sheet.js'
import type { MeasuredStep } from '../measured-step.js'
import { columnsWidth, gutter } from '../page.js'
import { blockStrips, bodyFrame } from './block.js'
import { bodyHeight, bodyStrips, nameStrip } from './section.js'
import { balance, type Strip, spaced, stack } from './strip.js'
import { linesOf, styleOf } from './text.js'

/** Columns of the name and of the text where names stand in the margin. */
const margin = { name: columnsWidth(3), text: columnsWidth(9) }

/** Height of a region on its columns, in points. */
export function regionHeight(region: SheetRegion, step: MeasuredStep): number {
  const width = columnsWidth(region.span)
  if (region.style === 'band') return bandHeight(region, step, width)
  if (step.name === 'airy') return stack(region.sections.map(airySection(region, step)))
  if (region.spread === 'sections') return sectionsHeight(region, step, width)
  const sections = region.sections.map((section): Strip => {
    const body = bodyHeight(section, { step, width, flow: region.flow })
    const { height } = nameStrip(section.title, step, width)
    return { before: step.section, height: height + body }
  })
  return stack(sections)
}

/** A tinted field with a bar at its reading edge, 3 pt wide. */
function bandHeight(region: SheetRegion, step: MeasuredStep, width: number): number {
  const inner = width - 2 * step.bandIndent - 3
  const sections = region.sections.map((section) => bandSection(section, step, inner))
  return stack(sections) + 2 * step.bandPadding
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
    return stack(bodyStrips(section, { step, width, flow: 1 }))
  }
  const style = styleOf('statement', step)
  const frame = { ...bodyFrame(step, width), style, measure: width }
  return stack(blockStrips(content.blocks, frame))
}

/** The name stands beside the text, on the first line's baseline: up to 3 pt lower. */
function airySection(region: SheetRegion, step: MeasuredStep) {
  return (section: Section): Strip => {
    const style = styleOf('regionName', step)
    const name = linesOf(section.title, style, margin.name) * style.line
    const frame = { step, width: margin.text, flow: region.flow }
    const text = bodyHeight(section, frame)
    return {
      before: step.section,
      height: 0.75 + step.nameBefore + 3 + Math.max(name, text),
    }
  }
}

function sectionsHeight(region: SheetRegion, step: MeasuredStep, width: number): number {
  const column = (width - (region.flow - 1) * gutter) / region.flow
  const strips = region.sections.flatMap((section, index) => [
    ...spaced([nameStrip(section.title, step, column)], index > 0 ? step.section : 0),
    ...bodyStrips(section, { step, width: column, flow: 1 }),
  ])
  return balance(strips, region.flow)
}
