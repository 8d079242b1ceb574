import type { Point } from '../../../model/diagram.js'
import type { Box, SceneConnector } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import type { FinishContext } from './context.js'
import { drawingProperties } from './drawing-properties.js'
import { siteIndex } from './shape.js'
import { stroke } from './stroke.js'
import { transform } from './transform.js'

/**
 * A line between shapes as connectors that are glued to them. One with up to two corners
 * is one connector. Longer ones are straight connectors one after the other, of which the
 * first and the last are glued: LibreOffice draws bent connectors anew by rules of its
 * own, through other shapes where there are more corners.
 */
export function finishConnector(item: SceneConnector, context: FinishContext): Element[] {
  const { points, box } = item
  const placed = points.map(({ x, y }) => ({ x: box.x + x, y: box.y + y }))
  const preset = presetOf(placed)
  if (preset) return [connector(item, placed, preset, context, {})]
  return placed.slice(1).map((point, index) => {
    const isFirst = index === 0
    const isLast = index === placed.length - 2
    const { from: _, to: __, ...rest } = item
    const part: SceneConnector = {
      ...rest,
      ...(isFirst && item.from && { from: item.from }),
      ...(isLast && item.to && { to: item.to }),
      start: isFirst ? item.start : 'none',
      end: isLast ? item.end : 'none',
    }
    const ends = [placed[index] as Point, point]
    return connector(part, ends, straight, context, { square: !isFirst || !isLast })
  })
}

interface Preset {
  name: string
  /** Where along the way a line with two corners is bent, in percent. */
  bend?: number
}

const straight: Preset = { name: 'straightConnector1' }

/** How far from the middle renderers may put a bend without anybody seeing it, in points. */
const tolerance = 1

/** The one connector that a line is; undefined where it has to be several. */
function presetOf(points: Point[]): Preset | undefined {
  const [a, b, c, d] = points
  if (points.length === 2) return straight
  if (points.length === 3) return { name: 'bentConnector2' }
  if (points.length !== 4 || !a || !b || !c || !d) return undefined
  const axis = isUpright(a, b) ? 'y' : 'x'
  const [start, bend, end] = [a[axis], b[axis], d[axis]]
  const isCentred = Math.abs(bend - (start + end) / 2) <= tolerance
  return isCentred
    ? { name: 'bentConnector3', bend: ((bend - start) / (end - start)) * 100 }
    : undefined
}

function isUpright(one: Point, other: Point): boolean {
  return Math.abs(one.x - other.x) < Math.abs(one.y - other.y)
}

function connector(
  item: SceneConnector,
  points: Point[],
  { name, bend }: Preset,
  context: FinishContext,
  { square = false },
): Element {
  const { from, to, color, weight, dash, start, end } = item
  return element(
    'p:cxnSp',
    {},
    element(
      'p:nvCxnSpPr',
      {},
      drawingProperties(item),
      element(
        'p:cNvCxnSpPr',
        {},
        from &&
          element('a:stCxn', { id: from.key, idx: siteIndex(from.shape, from.side) }),
        to && element('a:endCxn', { id: to.key, idx: siteIndex(to.shape, to.side) }),
      ),
      element('p:nvPr'),
    ),
    element(
      'p:spPr',
      {},
      placeOf(points),
      element(
        'a:prstGeom',
        { prst: name },
        element(
          'a:avLst',
          {},
          bend === undefined
            ? undefined
            : element('a:gd', {
                name: 'adj1',
                fmla: `val ${Math.round(bend * 1000)}`,
              }),
        ),
      ),
      stroke({ color, weight, ...(dash && { dash }), start, end, square }, context),
    ),
  )
}

/**
 * Presets of connectors go to the right and then down. One that goes otherwise is turned
 * and flipped; one that begins upright is turned by a quarter, with width and height of its
 * frame exchanged around its middle.
 */
function placeOf(points: Point[]): Element {
  const [first, second] = [points[0] as Point, points[1] as Point]
  const last = points.at(-1) as Point
  const [isLeft, isUp] = [last.x < first.x, last.y < first.y]
  const box: Box = {
    x: Math.min(first.x, last.x),
    y: Math.min(first.y, last.y),
    width: Math.abs(last.x - first.x),
    height: Math.abs(last.y - first.y),
  }
  if (points.length === 2 || !isUpright(first, second))
    return transform(box, { flipH: isLeft, flipV: isUp })
  const turned: Box = {
    x: box.x + (box.width - box.height) / 2,
    y: box.y + (box.height - box.width) / 2,
    width: box.height,
    height: box.width,
  }
  return isLeft
    ? transform(turned, { rot: 5_400_000, flipH: isUp })
    : transform(turned, { rot: 16_200_000, flipH: !isUp })
}
