import { createSetting, type Setting } from '../../src/deck/fit/setting.js'
import { fitDeck, planDeck } from '../../src/deck/index.js'
import { planHandout } from '../../src/handout/index.js'
import type { Briefing } from '../../src/model/briefing.js'
import type { Deck } from '../../src/model/deck.js'
import type { Handout } from '../../src/model/handout.js'
import type { Placement } from '../../src/model/placement.js'
import type {
  GroupItem,
  Scene,
  SceneDeck,
  SceneItem,
  TextBox,
} from '../../src/model/scene.js'
import { loadTemplate } from '../../src/template/load.js'
import { place } from '../../src/template/place.js'
import { loadTheme } from '../../src/theme/load.js'
import { briefingOf } from './compose-text.js'
import { widest } from './metrics.js'

const templates = {
  position: await loadTemplate('position'),
  memo: await loadTemplate('memo'),
}
const theme = await loadTheme('default')

/** Everything between a briefing and its slides. */
export interface Fitted {
  briefing: Briefing
  deck: Deck
  handout: Handout
  fitted: SceneDeck
  scenes: Scene[]
  setting: Setting
}

export function fittedOf(markdown: string): Fitted {
  return fittedBriefing(briefingOf(markdown))
}

export function fittedBriefing(briefing: Briefing): Fitted {
  const deck = plannedBriefing(briefing)
  const handout = planHandout(briefing, placed(briefing))
  const fitted = fitDeck(deck, theme, widest)
  const scenes = fitted.groups.flatMap((group) => group.scenes)
  return {
    briefing,
    deck,
    handout,
    fitted,
    scenes,
    setting: createSetting(deck, theme, widest),
  }
}

/** The deck of a briefing before it is fitted. */
export function plannedBriefing(briefing: Briefing): Deck {
  return planDeck(briefing, placed(briefing))
}

function placed(briefing: Briefing): Placement {
  const template =
    briefing.metadata.template === 'memo' ? templates.memo : templates.position
  return place(briefing, template.manifest)
}

/** Slides but the cover. */
export function scenesOf(markdown: string): Scene[] {
  return fittedOf(markdown).scenes.slice(1)
}

export function textBoxes(scene: Scene): TextBox[] {
  return ungrouped(scene.items).filter((item): item is TextBox => item.type === 'text')
}

/** The items of a slide, those of groups each for itself. */
export function ungrouped(items: SceneItem[]): (SceneItem | GroupItem)[] {
  return items.flatMap<SceneItem | GroupItem>((item) =>
    item.type === 'group' ? item.items : [item],
  )
}

/** The text of a named box; empty where the slide has none. */
export function textIn(scene: Scene, name: string): string {
  return textBoxes(scene)
    .filter((box) => box.name === name)
    .map(textOf)
    .join('\n')
}

/** All text of a slide, but that of the foot. */
export function slideText(scene: Scene): string {
  return scene.items
    .filter((item) => !isFoot(item))
    .map(textOf)
    .join('\n')
}

export function isFoot(item: SceneItem): boolean {
  const type = item.type === 'text' ? item.placeholder?.type : undefined
  return type === 'date' || type === 'footer' || type === 'slideNumber'
}

export function textOf(item: SceneItem): string {
  if (item.type === 'table') {
    return item.rows
      .flatMap((row) => row.cells.map((cell) => linesOf(cell.paragraphs)))
      .join('\n')
  }
  const boxes = ungrouped([item]).filter((one) => one.type === 'text')
  return boxes.map(({ paragraphs }) => linesOf(paragraphs)).join('\n')
}

function linesOf(paragraphs: TextBox['paragraphs']): string {
  return paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n')
}
