import { readFile } from 'node:fs/promises'
import { languageTag } from '../../labels/index.js'
import { packageRoot } from '../../package-root.js'
import { createEngine } from '../html/engine.js'
import { drawSlides } from '../html/slides/draw-slides.js'
import { slideStyles } from '../html/slides/slide-styles.js'
import { writingOf } from '../html/writing.js'
import type { Rendering } from '../index.js'

/** The slides of a deck as a page to print: each is a page as large as it. */
export async function slidesPage(rendering: Rendering): Promise<string> {
  const { deck, breakParagraph, sheet, theme } = rendering
  const slides = drawSlides(deck, breakParagraph)
  const [engine, template, styles] = await Promise.all([
    createEngine(),
    readFile(new URL('templates/pdf/slides.hbs', packageRoot), 'utf8'),
    slideStyles(slides, writingOf(sheet), theme),
  ])
  const { width, height, properties } = deck
  const numbered = slides.map(({ svg }, index) => ({ svg, number: index + 1 }))
  return engine.render(template, {
    ...properties,
    lang: languageTag(properties.lang),
    ...{ width, height, styles, slides: numbered },
  })
}
