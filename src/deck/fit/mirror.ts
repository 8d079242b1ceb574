import type { Point, Side } from '../../model/diagram.js'
import type {
  Box,
  GroupItem,
  SceneDeck,
  SceneGroup,
  SceneItem,
} from '../../model/scene.js'
import { slide } from './grid.js'

/** All slides of a deck, mirrored with their layouts. */
export function mirrorDeck(deck: SceneDeck): SceneDeck {
  return {
    ...deck,
    layouts: deck.layouts.map((layout) => ({
      ...layout,
      background: layout.background.map(mirror),
      placeholders: layout.placeholders.map(mirror),
    })),
    groups: deck.groups.map((group) => ({
      ...group,
      scenes: group.scenes.map((scene) => ({ ...scene, items: scene.items.map(mirror) })),
    })),
  }
}

/**
 * The page of a language that is written from right to left: it mirrors as a
 * whole, so that the margin stands on the right and the reading edge with it.
 */
function mirror<Item extends SceneItem>(item: Item): Item {
  return item.type === 'group'
    ? { ...item, ...mirrorGroup(item, slide.width) }
    : mirrorBox(item)
}

/**
 * A group with its shapes, mirrored.
 *
 * @param sum of a place and its mirror image, which is the width of what is mirrored
 */
export function mirrorGroup(group: SceneGroup, sum: number): SceneGroup {
  return {
    ...mirrorBox(group, sum),
    items: group.items.map((item) => mirrorPart(item, sum)),
  }
}

const opposite = { left: 'right', right: 'left', top: 'top', bottom: 'bottom' } as const

function mirrorPart(item: GroupItem, sum: number): GroupItem {
  const { width } = item.box
  const turn = (points: Point[]) => points.map(({ x, y }) => ({ x: width - x, y }))
  const at = <E extends { side: Side }>(end: E): E => ({
    ...end,
    side: opposite[end.side],
  })
  switch (item.type) {
    case 'connector':
      return mirrorBox(
        {
          ...item,
          points: turn(item.points),
          ...(item.from && { from: at(item.from) }),
          ...(item.to && { to: at(item.to) }),
        },
        sum,
      )
    case 'outline':
      return mirrorBox({ ...item, paths: item.paths.map(turn) }, sum)
    case 'shape':
      return mirrorBox({ ...item, mirrored: true }, sum)
    default:
      return mirrorBox(item, sum)
  }
}

function mirrorBox<Item extends { box: Box }>(item: Item, sum = slide.width): Item {
  const { box } = item
  return { ...item, box: { ...box, x: sum - box.x - box.width } }
}
