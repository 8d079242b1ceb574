import { formulaOf } from '../../model/formula.js'
import type { SceneItem, SceneParagraph, SceneRun, TextBox } from '../../model/scene.js'
import { smallest } from './paragraph.js'

/** Places whose text programs also show in lists, where no formula can be. */
const titles = ['title', 'centeredTitle', 'subtitle']

/**
 * Makes the formulas of an item as narrow as their place. Where that would be too small,
 * and in titles, the text stands that reads like them.
 */
export function placeFormulas(item: SceneItem): SceneItem {
  switch (item.type) {
    case 'text':
      return placeInBox(item)
    case 'group':
      return {
        ...item,
        items: item.items.map((one) => (one.type === 'text' ? placeInBox(one) : one)),
      }
    case 'table':
      return {
        ...item,
        rows: item.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell, column) => {
            const isLast = column === item.columns.length - 1
            const gap = (isLast ? 0 : item.gap) + (cell.inset ?? 0)
            const width = (item.columns[column] ?? 0) - gap
            return { ...cell, paragraphs: placeIn(cell.paragraphs, width) }
          }),
        })),
      }
    default:
      return item
  }
}

function placeInBox(box: TextBox): TextBox {
  const isTitle = titles.includes(box.placeholder?.type ?? '')
  const width = isTitle ? 0 : box.box.width - (box.insetEnd ?? 0)
  return { ...box, paragraphs: placeIn(box.paragraphs, width) }
}

function placeIn(paragraphs: SceneParagraph[], width: number): SceneParagraph[] {
  return paragraphs.map((paragraph) => {
    if (!paragraph.runs.some((run) => run.formula)) return paragraph
    const runs = paragraph.runs.map((run) => placeRun(run, width - paragraph.indent))
    return withOwnLines({ ...paragraph, runs })
  })
}

/** Lines without any formula are as high as the text has them. */
function withOwnLines(paragraph: SceneParagraph): SceneParagraph {
  const { plainLine, ...rest } = paragraph
  if (plainLine === undefined || paragraph.runs.some((run) => run.formula))
    return paragraph
  return { ...rest, lineHeight: plainLine }
}

/** Cambria Math may be a little wider than measured, and lines need some air. */
const leeway = 1.08

function placeRun(run: SceneRun, width: number): SceneRun {
  const { formula: _, ...plain } = run
  const formula = formulaOf(run)
  if (!formula) return plain
  const size = Math.min(run.size, Math.floor(width / (formula.extent.width * leeway)))
  return size >= smallest || size === run.size ? { ...run, size } : plain
}
