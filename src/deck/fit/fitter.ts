import type { LayoutName, Slide, SlideBody } from '../../model/deck.js'
import type { Look } from './look.js'
import type { Layout, Page } from './page.js'
import type { Setting } from './setting.js'

/** Fits slides in a look. */
export interface Fitter<P extends Page = Page> {
  /** Sizes that text may have on a layout, in points, from the largest. */
  sizes(name: LayoutName): number[]
  /** The pages of a slide with text of a size. */
  pagesOf(slide: Slide, size: number): P[]
}

/** A fitter that fits a slide once at a size: who chooses a size has fitted it at that one. */
export function fitterOf<P extends Page>(look: Look<P>, setting: Setting): Fitter<P> {
  const known = new WeakMap<Slide, Map<number, P[]>>()
  return {
    sizes: (name) => look.layouts[name].sizes(setting),
    pagesOf(slide, size) {
      const bySize = known.get(slide) ?? new Map<number, P[]>()
      known.set(slide, bySize)
      const pages = bySize.get(size) ?? fitSlide(slide, size, look, setting)
      bySize.set(size, pages)
      return pages
    },
  }
}

function fitSlide<P extends Page>(
  slide: Slide,
  size: number,
  look: Look<P>,
  setting: Setting,
): P[] {
  const layout = look.layouts[slide.body.layout] as Layout<LayoutName, P>
  const pages = layout.fit(slide.body as SlideBody, size, setting)
  if (pages.length > 0) return pages
  // Of a picture without words that cannot be shown, its heading is left.
  const { section } = look.layouts
  const [largest = size] = section.sizes(setting)
  return section.fit({ layout: 'section', contents: [] }, largest, setting)
}
