import type { Point, Side } from '../../../model/diagram.js'
import type { Box } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { emu } from '../units.js'

/** Where a freeform has its text, and where connectors meet it; from its corner. */
export interface FreeformParts {
  text?: { left: number; right: number }
  /** In the order of their indexes. */
  sites?: { side: Side; at: Point }[]
}

const angles: Record<Side, string> = {
  top: '3cd4',
  left: 'cd2',
  bottom: 'cd4',
  right: '0',
}

/**
 * Lines from point to point as the geometry of a shape, `a:custGeom`. Places are parts of
 * width and height, as PowerPoint writes them: LibreOffice knows no others.
 *
 * @param closed whether each ends where it began, and is filled
 */
export function freeform(
  paths: Point[][],
  size: Pick<Box, 'width' | 'height'>,
  closed: boolean,
  parts: FreeformParts = {},
): Element {
  const steps = paths.flatMap(([first, ...others]) =>
    first
      ? [
          element('a:moveTo', {}, element('a:pt', pointAt(first))),
          ...others.map((point) =>
            element('a:lnTo', {}, element('a:pt', pointAt(point))),
          ),
          ...(closed ? [element('a:close')] : []),
        ]
      : [],
  )
  return customGeometry([path(steps, size, closed)], size, parts)
}

/** A path of a geometry, in a space of so many points. */
export function path(
  steps: Element[],
  { width, height }: Pick<Box, 'width' | 'height'>,
  filled: boolean,
): Element {
  return element(
    'a:path',
    { w: emu(width), h: emu(height), fill: filled ? undefined : 'none' },
    steps,
  )
}

/** Paths with the places for text and connectors. */
export function customGeometry(
  paths: Element[],
  { width, height }: Pick<Box, 'width' | 'height'>,
  { text, sites = [] }: FreeformParts,
): Element {
  const across = (name: string, x: number) => guide(name, x, 'w', width)
  const upright = (name: string, y: number) => guide(name, y, 'h', height)
  return element(
    'a:custGeom',
    {},
    element('a:avLst'),
    element(
      'a:gdLst',
      {},
      sites.flatMap(({ at }, index) => [
        across(`connsiteX${index}`, at.x),
        upright(`connsiteY${index}`, at.y),
      ]),
      text && [across('il', text.left), across('ir', text.right)],
    ),
    element('a:ahLst'),
    element(
      'a:cxnLst',
      {},
      sites.map(({ side }, index) =>
        element(
          'a:cxn',
          { ang: angles[side] },
          element('a:pos', { x: `connsiteX${index}`, y: `connsiteY${index}` }),
        ),
      ),
    ),
    element('a:rect', { l: text ? 'il' : 'l', t: 't', r: text ? 'ir' : 'r', b: 'b' }),
    element('a:pathLst', {}, paths),
  )
}

function guide(name: string, place: number, side: 'w' | 'h', length: number): Element {
  return element('a:gd', {
    name,
    fmla: `*/ ${emu(place)} ${side} ${Math.max(emu(length), 1)}`,
  })
}

export function pointAt({ x, y }: Point): { x: number; y: number } {
  return { x: emu(x), y: emu(y) }
}
