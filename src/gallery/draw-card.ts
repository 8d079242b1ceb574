import type { Talk } from '../deck/index.js'
import { formatDate, languageTag } from '../labels/index.js'
import type { Briefing } from '../model/briefing.js'
import type { SceneDeck, SceneItem } from '../model/scene.js'
import { fontStacks } from '../render/html/font-stacks.js'
import { kebab } from '../render/html/kebab.js'
import { drawSlides } from '../render/html/slides/draw-slides.js'
import { writingOf } from '../render/html/writing.js'
import type { Rendering } from '../render/index.js'
import type { Card } from './card.js'

/** Bytes; a larger picture is left out of a cover, which is small on the page. */
const largestPicture = 150_000

/** What a gallery shows of a briefing, and its first slide as a file of SVG. */
export interface DrawnCard {
  card: Card
  cover: string
}

export function drawCard(
  rendering: Rendering & { briefing: Briefing },
  { slides, minutes }: Talk,
): DrawnCard {
  const { deck, briefing } = rendering
  const { title, subtitle, date, lang, direction } = briefing.metadata
  return {
    card: {
      title,
      ...(subtitle && { subtitle }),
      ...(date && { date: formatDate(date, lang) }),
      ...{ lang: languageTag(lang), direction, slides, minutes },
      ratio: Math.round((deck.width / deck.height) * 1000) / 1000,
    },
    cover: drawCover(rendering),
  }
}

/** The first slide with its colours inside; fonts are those of the computer. */
function drawCover({ deck, breakParagraph, sheet, theme }: Rendering): string {
  const [drawn] = drawSlides(firstOnly(deck), breakParagraph)
  if (!drawn) return ''
  const { headingFont, bodyFont, codeFont } = fontStacks(
    drawn.svg.replace(/"data:[^"]*"/g, '""'),
    writingOf(sheet),
    theme,
  )
  const colors = Object.entries(theme.colors).map(
    ([name, value]) => `--${kebab(name)}:#${value};`,
  )
  const style = `.slide{${colors.join('')}}.slide,.body{font-family:${bodyFont}}.heading{font-family:${headingFont}}.code{font-family:${codeFont}}text{white-space:pre}`
  return drawn.svg.replace('>', `><style>${style}</style>`)
}

function firstOnly(deck: SceneDeck): SceneDeck {
  const [first] = deck.groups.flatMap((group) => group.scenes)
  if (!first) return { ...deck, groups: [] }
  const scene = { ...first, items: first.items.filter(isSmall) }
  return { ...deck, groups: [{ name: '', scenes: [scene] }] }
}

function isSmall(item: SceneItem): boolean {
  if (item.type !== 'picture') return true
  const { vector, bytes } = item.image
  return (vector ?? bytes).length <= largestPicture
}
