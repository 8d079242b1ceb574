import type { SlideBody } from '../../../model/deck.js'
import type { Box, SceneGroup, SceneItem, ScenePicture } from '../../../model/scene.js'
import { diagramItem, sizeIn } from '../diagram/diagram-item.js'
import { fitText } from '../fit-text.js'
import { heightOf } from '../measure.js'
import { mirrorGroup } from '../mirror.js'
import { smallest } from '../paragraph.js'
import type { Setting } from '../setting.js'
import { textBox } from '../text-box.js'
import { ground } from './ground.js'
import { type BrandPage, bodyOf, type Slots, slotPage } from './slot.js'
import { type Area, withSurroundings } from './surroundings.js'

const air = 8

/** A diagram in the brand's place for tables, its title above. */
export function diagramPages(
  { diagram, before, after }: Extract<SlideBody, { layout: 'diagram' }>,
  size: number,
  slots: Slots,
): BrandPage[] {
  const slot = slots.table
  const { setting } = slot
  const draw = ({ box, above, below }: Area): BrandPage[] => {
    const style = { ...setting.styles.text(14), color: 'ink', bold: true } as const
    const head =
      diagram.title === ''
        ? undefined
        : fitText(
            [{ type: 'text', text: diagram.title }],
            { width: box.width, height: 2 * style.line },
            [style],
            setting,
          )
    const headHeight = head ? heightOf([head.text], box.width, setting) : 0
    const top = box.y + (head ? headHeight + air : 0)
    const room = { width: box.width, height: Math.max(box.y + box.height - top, 40) }
    const isWhole = box.height === bodyOf(slot).box.height
    if (sizeIn(diagram, room) < smallest && !isWhole) return []
    const set = diagramItem(diagram, room, { x: box.x, y: top }, setting)
    const item = turned(set.item, box, setting)
    const end = item.box.y + item.box.height
    const items: SceneItem[] = [
      ...(head
        ? [textBox('Diagram title', { ...box, height: headHeight }, [head.text])]
        : []),
      item,
    ]
    const whole = { ...box, height: end - box.y }
    const page = slotPage(slot, [
      ...above,
      ...ground(whole, slot),
      ...items,
      ...below(end),
    ])
    const omitted = [...set.omitted, ...(head?.omitted ? [head.omitted] : [])]
    return [{ ...page, omitted }]
  }
  return withSurroundings(before, after, size, slot, slots.text, draw)
}

/** Brands keep their places; from right to left a diagram turns inside its own. */
function turned(
  item: SceneGroup | ScenePicture,
  { x, width }: Box,
  { direction }: Setting,
): SceneGroup | ScenePicture {
  if (direction === 'ltr') return item
  const sum = 2 * x + width
  if (item.type === 'group') return mirrorGroup(item, sum)
  return { ...item, box: { ...item.box, x: sum - item.box.x - item.box.width } }
}
