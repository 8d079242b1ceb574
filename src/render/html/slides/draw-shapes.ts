import { headDrawings } from '../../../diagram/heads.js'
import { pathOf, shapeOutline } from '../../../diagram/svg/outlines.js'
import type { Point } from '../../../model/diagram.js'
import type {
  Box,
  SceneConnector,
  SceneOutline,
  SceneShape,
} from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { paint } from '../chart/markup.js'
import type { SlideContext } from './context.js'
import { drawParagraphs, textHeight } from './draw-text.js'

/** A shape of a diagram with its text in the middle. */
export function drawShape(item: SceneShape, context: SlideContext): Element[] {
  const { box, shape, fill, outline, paragraphs } = item
  const style = [
    fill ? paint('fill', fill) : 'fill:none',
    outline ? stroke(outline) : 'stroke:none',
  ].join(';')
  const height = textHeight(paragraphs, box.width, context)
  const y = box.y + (box.height - height) / 2
  return [
    shapeOutline(shape, box, item.mirrored ?? false, style),
    ...drawParagraphs(paragraphs, { ...box, y }, context),
  ]
}

/** A line from shape to shape, with what stands at its ends. */
export function drawConnector(item: SceneConnector): Element[] {
  const { box, color, start, end } = item
  const points = item.points.map((point) => placed(point, box))
  const heads = headDrawings({ points, start, end })
  return [
    element('path', { d: pathOf(points), style: `fill:none;${stroke(item)}` }),
    ...heads.map(({ drawing: { paths, fill } }) =>
      element('path', {
        d: paths.map((path) => pathOf(path, fill !== undefined)).join(''),
        style: `${fill ? paint('fill', color) : 'fill:none'};${stroke({ ...item, dash: false })}`,
      }),
    ),
  ]
}

/** A small drawing of lines. */
export function drawOutline({ box, paths, fill, color, weight }: SceneOutline): Element {
  const style = `${fill ? paint('fill', fill) : 'fill:none'};${stroke({ color, weight })}`
  const lines = paths.map((path) =>
    pathOf(
      path.map((point) => placed(point, box)),
      fill !== undefined,
    ),
  )
  return element('path', { d: lines.join(''), style })
}

function placed({ x, y }: Point, box: Box): Point {
  return { x: box.x + x, y: box.y + y }
}

function stroke({
  color,
  weight,
  dash = false,
}: Pick<SceneConnector, 'color' | 'weight'> & { dash?: boolean }): string {
  const dashes = dash ? ';stroke-dasharray:4 3' : ''
  return `${paint('stroke', color)};stroke-width:${weight}${dashes}`
}
