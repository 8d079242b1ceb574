import type { Diagram } from '../../../model/diagram.js'
import { diagramItem, sizeIn } from '../diagram/diagram-item.js'
import { exhibitFrame, exhibitPages, type Surroundings } from '../exhibit.js'
import { fitText } from '../fit-text.js'
import { axis, box, fullWidth, margin, textWidth } from '../grid.js'
import { heightOf } from '../measure.js'
import type { Layout, Page } from '../page.js'
import { smallest } from '../paragraph.js'
import type { Setting } from '../setting.js'
import { place, placeholderIndex } from '../text-box.js'

const air = 10
/** Diagrams of at least this size of text stand on the axis; others have all the width. */
const comfortable = 14

/** A diagram of shapes and connectors; its title above. */
export const diagram: Layout<'diagram'> = {
  sizes: () => [16],
  fit({ diagram, before, after }, _, setting) {
    return exhibitPages(before, after, setting, (around) => {
      const isAlone = around.before.height + around.after.height === 0
      const page = diagramPage(diagram, around, setting)
      return page.size < smallest && !isAlone ? [] : [page]
    })
  },
}

function diagramPage(
  diagram: Diagram,
  around: Surroundings,
  setting: Setting,
): Page & { size: number } {
  const style = { ...setting.styles.text(16), bold: true as const }
  const head =
    diagram.title === ''
      ? undefined
      : fitText(
          [{ type: 'text', text: diagram.title }],
          { width: textWidth, height: 2 * style.line },
          [style],
          setting,
        )
  const headHeight = head ? heightOf([head.text], textWidth, setting) : 0
  const area = box(axis, around.top, textWidth, headHeight)
  const places = head
    ? [place('body', placeholderIndex.body, 'Diagram title', area, style, setting)]
    : []
  const top = around.top + headHeight + (head ? air : 0)
  const height = around.height - (top - around.top)
  const narrow = { width: textWidth, height }
  const wide = { width: fullWidth, height }
  const size = sizeIn(diagram, narrow)
  const isNarrow = size >= comfortable || size === sizeIn(diagram, wide)
  const room = isNarrow ? narrow : wide
  const start = { x: isNarrow ? axis : margin, y: top }
  const { item, omitted } = diagramItem(diagram, room, start, setting)
  const lines = Math.round(headHeight / style.line)
  const names = {
    name: `diagram${lines > 0 ? `-title-${lines}` : ''}`,
    label: ['Diagram', ...(lines > 0 ? [`lines of title: ${lines}`] : [])].join(', '),
  }
  const { layout, above, below } = exhibitFrame(names, places, around, setting)
  const titled = places.map((one) => ({ ...one, paragraphs: head ? [head.text] : [] }))
  return {
    layout,
    items: [...above, ...titled, item, ...below],
    margin: [],
    omitted: [...omitted, ...(head?.omitted ? [head.omitted] : [])],
    size: sizeIn(diagram, room),
  }
}
