import type {
  BrandChoice,
  BrandMapping,
  BrandPlace,
  BrandRole,
} from '../../../model/brand.js'
import type { SceneLayout } from '../../../model/scene.js'
import type { Page } from '../page.js'
import type { Setting } from '../setting.js'
import { brandSceneLayout } from './scene-layout.js'
import { brandSetting } from './style.js'
import { zoomLayout, zoomMapping } from './zoom.js'

/** A layout of the brand that slides of a role are set on. */
export interface Slot extends BrandChoice {
  scene: SceneLayout
  /** Sizes and styles of its places. */
  setting: Setting
  /** How many times larger than it is set here the slide is. */
  zoom: number
}

export type Slots = Record<BrandRole, Slot>

/** Points, as large as slides are set. */
export interface SlideSize {
  width: number
  height: number
}

/** A page that is set on a layout of the brand. */
export interface BrandPage extends Page {
  slot: Slot
}

/** @param zoom how many times larger than usual the slides are */
export function createSlots(
  mapping: BrandMapping,
  zoom: number,
  setting: Setting,
): Slots {
  const usual = zoom === 1 ? mapping : zoomMapping(mapping, 1 / zoom)
  const slots = Object.entries(usual).map(([role, choice]) => {
    const scene = brandSceneLayout(choice.layout)
    return [
      role,
      {
        ...choice,
        scene: zoom === 1 ? scene : zoomLayout(scene, zoom),
        setting: brandSetting(setting, choice),
        zoom,
      },
    ]
  })
  return Object.fromEntries(slots) as Slots
}

/** The place of a slot for its text, table or picture. */
export function bodyOf({ bodies, title }: Slot): BrandPlace {
  return bodies[0] ?? title
}

/** A page of a slot. */
export function slotPage(
  slot: Slot,
  items: Page['items'],
  more: Partial<Page> = {},
): BrandPage {
  return { layout: slot.scene, items, margin: [], ...more, slot }
}
