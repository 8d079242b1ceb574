import type { SceneItem, SceneParagraph, SceneRun, TextBox } from '../../model/scene.js'
import type { ColorToken } from '../../model/theme.js'
import { linesOf, sliceText } from './measure.js'
import type { Setting } from './setting.js'

/**
 * Divides links where their lines end. LibreOffice takes a link for one thing: one that
 * does not fit in a line goes to the next one as a whole, and is broken inside words
 * where it is longer than that.
 *
 * @param share of the width of boxes that text is measured against
 */
export function splitLinks(items: SceneItem[], setting: Setting, share = 1): SceneItem[] {
  return items.map((item) => {
    if (item.type === 'table') {
      const gapAfter = (column: number) =>
        column < item.columns.length - 1 ? item.gap : 0
      const rows = item.rows.map((row) => ({
        ...row,
        cells: row.cells.map((cell, column) => ({
          ...cell,
          paragraphs: split(
            cell.paragraphs,
            (item.columns[column] ?? 0) - gapAfter(column) - (cell.inset ?? 0),
            setting,
          ),
        })),
      }))
      return { ...item, rows }
    }
    if (item.type === 'group') {
      const items = item.items.map((one) =>
        one.type === 'text' ? splitBox(one, 1, setting) : one,
      )
      return { ...item, items }
    }
    return item.type === 'text' ? splitBox(item, share, setting) : item
  })
}

function splitBox(item: TextBox, share: number, setting: Setting): TextBox {
  const width = (item.box.width - (item.insetEnd ?? 0)) * share
  return { ...item, paragraphs: split(item.paragraphs, width, setting) }
}

function split(
  paragraphs: SceneParagraph[],
  width: number,
  setting: Setting,
): SceneParagraph[] {
  return paragraphs.map((paragraph) => {
    if (!paragraph.runs.some(({ link }) => link)) return paragraph
    const ends = linesOf(paragraph, width, setting).map(({ end }) => end)
    return { ...paragraph, runs: splitRuns(paragraph.runs, ends) }
  })
}

/** Runs of which none that is a link goes on after the end of a line. */
function splitRuns(runs: SceneRun[], ends: number[]): SceneRun[] {
  const color = runs.find((run) => !run.link && !run.superscript)?.color ?? 'ink'
  let start = 0
  return runs.flatMap((run) => {
    const begin = start
    start += run.text.length
    const inside = ends.filter((end) => end > begin && end < begin + run.text.length)
    if (!run.link || inside.length === 0) return [run]
    const cuts = [0, ...inside.map((end) => end - begin), run.text.length]
    return cuts.flatMap((cut, index) =>
      index === 0 ? [] : withoutSpace(sliceText([run], cuts[index - 1] ?? 0, cut), color),
    )
  })
}

/**
 * A link, and the space at its end as text: at the end of a line it takes no room. Were
 * it a link's in any way, LibreOffice would not colour the next one.
 */
function withoutSpace(runs: SceneRun[], color: ColorToken): SceneRun[] {
  return runs.flatMap((run) => {
    const text = run.text.trimEnd()
    const { link: _, ...space } = { ...run, color, text: run.text.slice(text.length) }
    return [
      ...(text === '' ? [] : [{ ...run, text }]),
      ...(space.text === '' ? [] : [space]),
    ]
  })
}
