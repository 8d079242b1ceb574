import { corners, sitePoint } from '../../../diagram/shapes.js'
import type { NodeShape, Side } from '../../../model/diagram.js'
import type { SceneShape } from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { descend } from '../../../ooxml/select.js'
import { tokenColor } from '../color/token.js'
import type { FinishContext } from './context.js'
import { cylinder } from './cylinder.js'
import { drawingProperties } from './drawing-properties.js'
import { freeform } from './freeform.js'
import { finishPlainParagraphs } from './paragraphs.js'
import { stroke } from './stroke.js'
import { transform } from './transform.js'

/** A shape of a diagram with its text. Nothing is drawn of one without text. */
export function finishShape(
  drawn: Element | undefined,
  item: SceneShape,
  context: FinishContext,
): Element {
  const { box, fill, outline, paragraphs } = item
  return element(
    'p:sp',
    {},
    element(
      'p:nvSpPr',
      {},
      drawingProperties(item),
      element('p:cNvSpPr'),
      element('p:nvPr'),
    ),
    element(
      'p:spPr',
      {},
      transform(box),
      geometry(item),
      fill
        ? element('a:solidFill', {}, tokenColor(fill, context.theme))
        : element('a:noFill'),
      outline ? stroke(outline, context) : element('a:ln', {}, element('a:noFill')),
    ),
    element(
      'p:txBody',
      {},
      bodyProperties(item),
      element('a:lstStyle'),
      drawn && paragraphs.length > 0
        ? finishPlainParagraphs(descend(drawn, 'p:txBody'), paragraphs, context)
        : element('a:p', {}, element('a:endParaRPr', { lang: context.lang })),
    ),
  )
}

/** Presets of PowerPoint by shape, with their adjustment where it is not the usual one. */
const presets: Partial<
  Record<NodeShape, { name: string; adjust?: (item: SceneShape) => number }>
> = {
  rounded: { name: 'roundRect', adjust: () => 16_667 },
  stadium: { name: 'roundRect', adjust: () => 50_000 },
  circle: { name: 'ellipse' },
  doubleCircle: { name: 'ellipse' },
  start: { name: 'ellipse' },
  end: { name: 'ellipse' },
  diamond: { name: 'flowChartDecision' },
  subroutine: { name: 'flowChartPredefinedProcess' },
}

const sites: Side[] = ['top', 'left', 'bottom', 'right']

/** Shapes with slanted sides are freeforms with sites in the middle of their sides. */
function geometry(item: SceneShape): Element {
  const { shape, box, mirrored } = item
  if (shape === 'cylinder') return cylinder(box)
  const place = { ...box, x: 0, y: 0 }
  const edge = shape === 'diamond' ? undefined : corners(shape, place)
  if (edge) {
    const turn = (x: number) => (mirrored ? box.width - x : x)
    const lean = Math.max(...edge.map(({ x }) => (x < box.width / 2 ? x : 0))) / 2
    return freeform([edge.map(({ x, y }) => ({ x: turn(x), y }))], box, true, {
      text: { left: lean, right: box.width - lean },
      sites: sites.map((side) => {
        const own = mirrored ? opposite[side] : side
        const { x, y } = sitePoint(shape, place, own)
        return { side, at: { x: turn(x), y } }
      }),
    })
  }
  const { name, adjust } = presets[shape] ?? { name: 'rect' }
  return element(
    'a:prstGeom',
    { prst: name },
    element(
      'a:avLst',
      {},
      adjust && element('a:gd', { name: 'adj', fmla: `val ${adjust(item)}` }),
    ),
  )
}

const opposite: Record<Side, Side> = {
  top: 'top',
  left: 'right',
  bottom: 'bottom',
  right: 'left',
}

/** Index of a connection site of a shape, as ISO/IEC 29500-1 numbers those of presets. */
export function siteIndex(shape: NodeShape, side: Side): number {
  const { name } = presets[shape] ?? {}
  if (name === 'ellipse') return { top: 0, left: 2, bottom: 4, right: 6 }[side]
  return sites.indexOf(side)
}

/** Text is set in the lines that it was measured in: it need not wrap. */
function bodyProperties({ shape }: SceneShape): Element {
  const isInside = shape === 'diamond' || shape === 'circle' || shape === 'doubleCircle'
  return element(
    'a:bodyPr',
    {
      vert: 'horz',
      wrap: isInside ? 'none' : 'square',
      ...{ lIns: 0, tIns: 0, rIns: 0, bIns: 0 },
      anchor: 'ctr',
    },
    element('a:noAutofit'),
  )
}
