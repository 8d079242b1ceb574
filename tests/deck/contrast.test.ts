import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type {
  Box,
  Field,
  Scene,
  SceneDeck,
  SceneItem,
  SceneParagraph,
  SceneRun,
} from '../../src/model/scene.js'
import type { ColorToken } from '../../src/model/theme.js'
import { contrast } from '../../src/theme/contrast.js'
import { listThemes, loadTheme } from '../../src/theme/load.js'
import { contentNames } from '../support/content-names.js'
import { longBriefings } from '../support/long-briefings.js'
import { fittedOf } from '../support/scenes-of.js'

const fixtures = [
  'arabic-briefing',
  'everything-else-of-markdown',
  'footnotes-as-sources',
  'front-matter-with-every-field',
  'japanese-briefing',
]

const markdown = [
  ...contentNames().map((name) => join('content', name)),
  ...fixtures.map((name) => join('tests/fixtures', name, 'input.md')),
].map((path) => readFileSync(path, 'utf8'))

const long = ['code of 90 lines', 'a table of 60 rows', 'headings that read alike']

const pairs = new Map(
  [...markdown, ...long.map((name) => longBriefings[name] ?? '')]
    .flatMap((text) => pairsOf(fittedOf(text).fitted))
    .map((pair) => [`${pair.color} on ${pair.background}, ${pair.least}`, pair]),
)

describe('the colours of slides', () => {
  it('are all of these, text and what it stands on', () => {
    const seen = new Set(
      [...pairs.values()].map((pair) => `${pair.color} on ${pair.background}`),
    )
    expect([...seen].sort()).toEqual([
      'accent1 on paper',
      'accent1 on tint',
      'followedLink on paper',
      'ink on paper',
      'ink on tint',
      'link on paper',
      'muted on paper',
      'muted on tint',
      'onField on field',
      'onField2 on field',
      'strong on paper',
    ])
  })
})

describe.each(await listThemes())(
  'the colours of slides in the theme %s',
  async (name) => {
    const { colors } = await loadTheme(name)

    it.each([...pairs])('can be read: %s', (_, { color, background, least }) => {
      expect(contrast(colors[color], colors[background])).toBeGreaterThanOrEqual(least)
    })
  },
)

interface Pair {
  color: ColorToken
  background: ColorToken
  /** Contrast that WCAG 2.2 asks for (criterion 1.4.3). */
  least: number
}

function pairsOf(deck: SceneDeck): Pair[] {
  const layouts = new Map(deck.layouts.map((layout) => [layout.name, layout]))
  return deck.groups
    .flatMap(({ scenes }) => scenes)
    .flatMap((scene) => {
      const behind = layouts.get(scene.layout)?.background ?? []
      const fields = [...behind, ...scene.items].filter(
        (item): item is Field => item.type === 'field',
      )
      return textsOf(scene).flatMap(({ point, paragraphs }) => {
        const background =
          fields.findLast(({ box }) => holds(box, point))?.color ?? 'paper'
        return paragraphs
          .flatMap(({ runs }) => runs)
          .flatMap((run) =>
            colorsOf(run).map((color) => ({ color, background, least: leastOf(run) })),
          )
      })
    })
}

interface Point {
  x: number
  y: number
}

/** Texts with a point of their first line, or of their last one at the foot of a box. */
function textsOf(scene: Scene): { point: Point; paragraphs: SceneParagraph[] }[] {
  return scene.items.flatMap((item: SceneItem) => {
    const { x, y, width, height } = item.box
    const middle = x + width / 2
    if (item.type === 'table') {
      const paragraphs = item.rows.flatMap(({ cells }) =>
        cells.flatMap((cell) => cell.paragraphs),
      )
      return [{ point: { x: middle, y: y + 5 }, paragraphs }]
    }
    if (item.type !== 'text') return []
    const line = item.anchor === 'top' ? y + 5 : y + height - 5
    return [{ point: { x: middle, y: line }, paragraphs: item.paragraphs }]
  })
}

function holds({ x, y, width, height }: Box, point: Point): boolean {
  return point.x >= x && point.x <= x + width && point.y >= y && point.y <= y + height
}

/** A link changes its colour once it was followed. */
function colorsOf({ color, link }: SceneRun): ColorToken[] {
  return link ? [color, 'followedLink'] : [color]
}

/** Large is what has 24 points, or 18.66 in bold; references are drawn smaller. */
function leastOf({ size, bold, superscript }: SceneRun): number {
  const shown = superscript ? size * 0.66 : size
  return shown >= 24 || (bold && shown >= 18.66) ? 3 : 4.5
}
