import type { Box, SceneDeck, SceneItem } from '../../model/scene.js'
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
export function mirror<Item extends SceneItem>(item: Item): Item {
  return item.type === 'group'
    ? { ...mirrorBox(item), items: item.items.map(mirrorBox) }
    : mirrorBox(item)
}

function mirrorBox<Item extends { box: Box }>(item: Item): Item {
  const { box } = item
  return { ...item, box: { ...box, x: slide.width - box.x - box.width } }
}
