import type { Block } from '../../model/block.js'
import type { LayoutName, SlideBody } from '../../model/deck.js'
import type { Run } from '../../model/run.js'
import type { SceneItem, SceneLayout, TextBox } from '../../model/scene.js'
import type { Setting } from './setting.js'

/** One slide's worth of a slide's content; title, foot and notes come later. */
export interface Page {
  layout: SceneLayout
  /** Its own title, where not that of the slide; the slide's then goes to the margin. */
  title?: Run[]
  /** In reading order. */
  items: SceneItem[]
  /** Stands in the margin, read after the items. */
  margin: TextBox[]
  /** What the presenter says here, as the author wrote it, besides the slide's notes. */
  notes?: Block[]
  /** Text that has no room here: the notes have it. */
  omitted?: string[]
  /** Whether it is set less well than was wished, for want of room. */
  isMisfit?: true
  /** Where the cited sources may stand, if the margin has room for them. */
  aside?: { anchor: 'top' | 'bottom'; height: number }
}

/** A kind of slide: the places it has, and how content fills them. */
export interface Layout<Name extends LayoutName, Result extends Page = Page> {
  /**
   * Sizes of running text to choose from, the largest first. One is taken for
   * all slides of the layout.
   */
  sizes(setting: Setting): number[]
  /** Content of one slide becomes one page or, where it does not fit, several. */
  fit(
    body: Extract<SlideBody, { layout: Name }>,
    size: number,
    setting: Setting,
  ): Result[]
}
