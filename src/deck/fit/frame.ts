import type { Field, Rule, SceneLayout, TextBox } from '../../model/scene.js'
import { footPlaces } from './foot.js'
import { boxes } from './grid.js'
import type { Setting } from './setting.js'
import { place, placeholderIndex } from './text-box.js'

/**
 * A layout with title and foot in their usual places.
 *
 * @param places what else its slides fill
 */
export function frame(
  name: string,
  label: string,
  places: TextBox[],
  setting: Setting,
  background: (Rule | Field)[] = [],
): SceneLayout {
  const { styles, scale } = setting
  const title = styles.title(scale.titles[0] ?? 30)
  const usual = [
    place('title', placeholderIndex.title, 'Title', boxes.title, title, setting),
  ]
  return {
    name,
    label,
    background,
    placeholders: [...usual, ...places, ...footPlaces(setting)],
  }
}
