import { createHash } from 'node:crypto'
import { languageTag, phrase, presenterLabelsFor, regional } from '../../labels/index.js'
import { speakingSeconds } from '../../model/speaking-time.js'
import { createEngine } from '../html/engine.js'
import { drawSlides } from '../html/slides/draw-slides.js'
import { slideStyles } from '../html/slides/slide-styles.js'
import { writingOf } from '../html/writing.js'
import type { Rendering } from '../index.js'
import { keyList } from './key-list.js'
import { readFiles } from './read-files.js'

/**
 * The presenter page: one HTML file with the slides, their notes and all that it takes to
 * present them, which works without a network and from `file:`.
 */
export async function renderPresent(rendering: Rendering): Promise<string> {
  const { deck, breakParagraph, sheet, theme } = rendering
  const { lang, direction, title } = deck.properties
  const drawn = drawSlides(deck, breakParagraph)
  const [engine, files, ownStyles] = await Promise.all([
    createEngine(),
    readFiles(),
    slideStyles(drawn, writingOf(sheet), theme),
  ])
  const { labels, ...labelled } = presenterLabelsFor(lang)
  const words = {
    ...labels,
    ...labelled,
    lang: languageTag(labelled.lang),
    numbers: regional(labelled.lang),
  }
  const styles = `${files.css}\n${ownStyles}`
  return engine.render(files.template, {
    ...{ lang: languageTag(lang), direction, title, styles, words, labels },
    script: files.script,
    policy: policyFor(files.script, styles),
    wordsJson: JSON.stringify(words).replaceAll('<', '\\u003c'),
    keys: keyList(labels, direction),
    slides: viewSlides(rendering, drawn, labels.slideOf, labelled.lang),
  })
}

/** Slides as the page has them, with the seconds that they take by their words. */
function viewSlides(
  { deck }: Rendering,
  drawn: ReturnType<typeof drawSlides>,
  slideOf: string,
  lang: string,
) {
  const sections = deck.groups.flatMap(({ name, scenes }) => scenes.map(() => name))
  const count = drawn.length
  return drawn.map(({ scene, svg }, index) => {
    const { title, notes, words } = scene
    const number = index + 1
    return {
      ...{ number, title, notes, svg },
      label: phrase(slideOf, lang, { number, count, title }),
      section: sections[index],
      seconds: speakingSeconds(words),
    }
  })
}

/** One script and one style, nothing from outside; colours stand in attributes of slides. */
function policyFor(script: string, styles: string): string {
  return [
    "default-src 'none'",
    `script-src '${hash(script)}'`,
    `style-src '${hash(styles)}'`,
    "style-src-attr 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}
