import { createHash } from 'node:crypto'
import type { DrawnSlide } from '../render/html/slides/draw-slides.js'
import { slideStyles } from '../render/html/slides/slide-styles.js'
import { writingOf } from '../render/html/writing.js'
import type { Rendering } from '../render/index.js'
import type { ViewPages } from './view.js'

/** So many styles are kept: fonts are long, and mostly the same from save to save. */
const kept = 20
const known = new Map<string, ViewPages['styles']>()

/** The style of some slides, made anew only where they need other fonts or colours. */
export async function viewStyles(
  slides: DrawnSlide[],
  { sheet, theme }: Rendering,
): Promise<ViewPages['styles']> {
  const writing = writingOf(sheet)
  const key = createHash('sha256')
    .update(JSON.stringify([writing, theme, needsOf(slides)]))
    .digest('base64url')
    .slice(0, 16)
  const styles = known.get(key) ?? { key, css: await slideStyles(slides, writing, theme) }
  known.set(key, styles)
  const [oldest] = known.keys()
  if (known.size > kept && oldest !== undefined) known.delete(oldest)
  return styles
}

/** All that fonts depend on: the characters, the marks of faces, the letters of formulas. */
function needsOf(slides: DrawnSlide[]): string[] {
  const text = slides.map(({ svg }) => svg.replace(/"data:[^"]*"/g, '')).join('')
  const marks =
    text.match(/class="(?:code|heading)"[^>]*?>|font-style[=:]"?italic/g) ?? []
  const faces = marks.map((mark) => mark.replace(/(?:font-size|dy|style)="[^"]*"/g, ''))
  const needs = new Set(text)
  for (const more of [...faces, ...(text.match(/<math.*?<\/math>/gs) ?? [])])
    needs.add(more)
  return [...needs].sort()
}
