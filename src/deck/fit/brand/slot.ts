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

/** A layout of the brand that slides of a role are set on. */
export interface Slot extends BrandChoice {
  scene: SceneLayout
  /** Sizes and styles of its places. */
  setting: Setting
}

export type Slots = Record<BrandRole, Slot>

/** A page that is set on a layout of the brand. */
export interface BrandPage extends Page {
  slot: Slot
}

export function createSlots(mapping: BrandMapping, setting: Setting): Slots {
  const slots = Object.entries(mapping).map(([role, choice]) => [
    role,
    {
      ...choice,
      scene: brandSceneLayout(choice.layout),
      setting: brandSetting(setting, choice),
    },
  ])
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
