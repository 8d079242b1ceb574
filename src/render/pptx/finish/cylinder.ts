import { curveOf } from '../../../diagram/shapes.js'
import type { Box } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { emu } from '../units.js'
import { customGeometry, path, pointAt } from './freeform.js'

/** Half a turn, in sixtieths of a thousandth of a degree. */
const half = 10_800_000

/**
 * A cylinder as high as its lid is flat. It is no preset, because LibreOffice puts the
 * connection sites of that one beside its middle.
 */
export function cylinder({ width, height }: Box): Element {
  const curve = curveOf({ height })
  const size = { width, height }
  const start = (y: number) =>
    element('a:moveTo', {}, element('a:pt', pointAt({ x: 0, y })))
  const line = (x: number, y: number) =>
    element('a:lnTo', {}, element('a:pt', pointAt({ x, y })))
  const arc = (from: number, by: number) =>
    element('a:arcTo', {
      wR: emu(width / 2),
      hR: emu(curve),
      stAng: from,
      swAng: by,
    })
  const body = [
    start(curve),
    arc(half, half),
    line(width, height - curve),
    arc(0, half),
    element('a:close'),
  ]
  const lid = [start(curve), arc(half, -half)]
  const middle = width / 2
  return customGeometry([path(body, size, true), path(lid, size, false)], size, {
    sites: [
      { side: 'top', at: { x: middle, y: 0 } },
      { side: 'left', at: { x: 0, y: height / 2 } },
      { side: 'bottom', at: { x: middle, y: height } },
      { side: 'right', at: { x: width, y: height / 2 } },
    ],
  })
}
