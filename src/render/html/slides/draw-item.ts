import { ellipse } from '../../../diagram/svg/outlines.js'
import type {
  Field,
  GroupItem,
  Rule,
  SceneChart,
  SceneItem,
  TextBox,
} from '../../../model/scene.js'
import { type Element, element } from '../../../ooxml/element.js'
import { fixed, paint, rect, rule } from '../chart/markup.js'
import { chartElement } from '../chart/svg.js'
import type { SlideContext } from './context.js'
import { drawPicture } from './draw-picture.js'
import { drawConnector, drawOutline, drawShape } from './draw-shapes.js'
import { drawTable } from './draw-table.js'
import { drawText } from './draw-text.js'

type Drawn = SceneItem | GroupItem

type Draw<Type extends Drawn['type']> = (
  item: Extract<Drawn, { type: Type }>,
  context: SlideContext,
) => Element[]

const drawings: { [Type in Drawn['type']]: Draw<Type> } = {
  text: drawTextBox,
  rule: ({ box, color, weight }: Rule) => [
    rule([box.x, box.y], [box.x + box.width, box.y + box.height], color, weight),
  ],
  field: ({ box, color }: Field) => [rect(box.x, box.y, box.width, box.height, color)],
  dot: ({ box, color }) => [
    element('ellipse', { ...ellipse(box), style: paint('fill', color) }),
  ],
  shape: drawShape,
  connector: drawConnector,
  outline: (outline) => [drawOutline(outline)],
  table: drawTable,
  picture: (picture) => [drawPicture(picture)],
  chart: (item) => [drawChart(item)],
  group: ({ alt, items }, context) => [
    element(
      'g',
      { role: 'group', 'aria-label': alt },
      items.flatMap((item) => drawItem(item, context)),
    ),
  ],
}

/** What stands on a slide, as elements of SVG in points. */
export function drawItem(item: Drawn, context: SlideContext): Element[] {
  const draw = drawings[item.type] as Draw<Drawn['type']>
  return draw(item, context)
}

/** A title is a heading, by which PDF makes its outline. */
function drawTextBox(item: TextBox, context: SlideContext): Element[] {
  const drawn = drawText(item, context)
  const isTitle = /^(?:title|centeredTitle)$/.test(item.placeholder?.type ?? '')
  return isTitle
    ? [element('g', { role: 'heading', 'aria-level': context.titleLevel }, drawn)]
    : drawn
}

function drawChart({ box, chart, plan, alt }: SceneChart): Element {
  return chartElement(
    { ...chart, alt, plan },
    {
      x: fixed(box.x),
      y: fixed(box.y),
      width: fixed(box.width),
      height: fixed(box.height),
      'font-size': plan.size,
      class: 'body chart',
    },
  )
}
