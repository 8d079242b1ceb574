import type { View, ViewSlide } from './view.js'

/** What the page is told of a briefing: of its drawings only those that it has not. */
export interface Update extends Omit<View, 'pages' | 'compared'> {
  path: string
  /** Whether the slides are of this source; else they are those of an earlier one. */
  isCurrent: boolean
  pages?: {
    title: string
    direction: string
    minutes: number
    slides: Omit<ViewSlide, 'svg'>[]
    drawings: Record<string, string>
    /** Key of the style that they need, with its text where the page has not got it. */
    styles: { key: string; css?: string }
  }
}

/**
 * The news of a briefing for a page.
 *
 * @param lastGood what is shown while there is an error
 * @param sent keys of what the page has; then those of what it is told now
 */
export function updateOf(
  path: string,
  view: View,
  lastGood: View['pages'],
  sent: Set<string>,
): Update {
  const { pages = lastGood, compared: _, ...told } = view
  const update = { ...told, path, isCurrent: view.pages !== undefined }
  if (!pages) return update
  const { title, direction, minutes } = pages
  const { key, css } = pages.styles
  const drawings = pages.slides.filter((slide) => !sent.has(slide.key))
  const styles = sent.has(key) ? { key } : { key, css }
  // The page forgets what it no longer shows, too.
  sent.clear()
  for (const shown of [pages.styles, ...pages.slides]) sent.add(shown.key)
  return {
    ...update,
    pages: {
      title,
      direction,
      minutes,
      slides: pages.slides.map(({ svg, ...slide }) => slide),
      drawings: Object.fromEntries(drawings.map(({ key, svg }) => [key, svg])),
      styles,
    },
  }
}
