import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { createSetting } from '../../src/deck/fit/setting.js'
import { fitDeck } from '../../src/deck/index.js'
import { formulaOf } from '../../src/model/formula.js'
import type { SceneDeck, SceneParagraph, SceneRun } from '../../src/model/scene.js'
import { loadTheme } from '../../src/theme/load.js'
import { brandMetrics, brandSettings, brands } from '../support/brands.js'
import { briefingWithFormulas } from '../support/formulas.js'
import { widest } from '../support/metrics.js'
import { faultsOf } from '../support/scene-checks.js'
import { plannedBriefing } from '../support/scenes-of.js'

const theme = await loadTheme('default')

async function fitted(markdown: string): Promise<SceneDeck> {
  return fitDeck(plannedBriefing(await briefingWithFormulas(markdown)), theme, widest)
}

function paragraphsOf({ groups }: SceneDeck): SceneParagraph[] {
  return groups
    .flatMap(({ scenes }) => scenes)
    .flatMap(({ items }) => items)
    .flatMap((item) => {
      if (item.type === 'text') return item.paragraphs
      if (item.type !== 'table') return []
      return item.rows.flatMap(({ cells }) =>
        cells.flatMap(({ paragraphs }) => paragraphs),
      )
    })
}

function formulasOn(deck: SceneDeck): SceneRun[] {
  return paragraphsOf(deck).flatMap(({ runs }) => runs.filter((run) => formulaOf(run)))
}

const high = '\\frac{\\frac{a}{b}}{\\frac{c}{d}}'

const matrix = '$$\n\\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\\\ 5 & 6 \\end{pmatrix}\n$$'

const texts: Record<string, string> = {
  display: `$$\n${high}\n$$\n\n`.repeat(12),
  inline: `A text with $${high}$ in it that goes on for a while. `.repeat(14),
  list: `- A text with $${high}$ in it\n`.repeat(20),
  table: `| a | b | c |\n|---|---|---|\n${`| $${high}$ | $x = y$ | text |\n`.repeat(20)}`,
  sections: `### A\n\n${matrix}\n\n${matrix}\n\n### B\n\n${matrix}\n\n${matrix}\n\n`,
  comparison: `:::compare\n### A\n\n$$\n${high}\n$$\n\n### B\n\n$$\nx = a + b + c + d + e + f + g + h + i\n$$\n:::`,
}

describe.each(Object.entries(texts))('formulas: %s', (_, text) => {
  const markdown = `# A\n\n## B\n\n${text}`

  it('have slides without fault', async () => {
    const deck = plannedBriefing(await briefingWithFormulas(markdown))
    const scenes = fitDeck(deck, theme, widest)
    expect(faultsOf(scenes, () => createSetting(deck, theme, widest))).toEqual([])
    expect(formulasOn(scenes).length).toBeGreaterThan(1)
  })

  it.each(brands)('have slides without fault in a brand %s', async (_, brand) => {
    const deck = plannedBriefing(await briefingWithFormulas(markdown))
    const scenes = fitDeck(deck, brand.theme, brandMetrics, brand)
    const base = createSetting(deck, brand.theme, brandMetrics)
    expect(faultsOf(scenes, brandSettings(brand, base))).toEqual([])
  })
})

it('make the lines that hold them higher, and no others', async () => {
  const deck = await fitted(
    `# A\n\n## B\n\nText.\n\n- Plain\n- With $x^2$\n- With $${high}$`,
  )
  const lines = paragraphsOf(deck).filter(({ marker }) => marker)
  const [plain, low, raised] = lines.map(({ lineHeight }) => lineHeight)
  expect(low).toBe(plain)
  expect(raised).toBeGreaterThan((plain ?? 0) * 1.3)
  expect(lines.map(({ plainLine }) => plainLine)).toEqual([undefined, undefined, plain])
})

it('become smaller where they are wider than their place, and at last text', async () => {
  const wide = (count: number) =>
    `\\frac{${Array.from({ length: count }, (_, index) => `a_{${index}}`).join(' + ')}}{2}`
  const deck = await fitted(
    `# A\n\n## B\n\n:::compare\n### A\n\n$$\n${wide(9)}\n$$\n\n### B\n\n$$\n${wide(20)}\n$$\n\n### C\n\n$$\nx\n$$\n:::`,
  )
  const [smaller, usual] = formulasOn(deck).map(({ size }) => size)
  expect(smaller).toBeLessThan(usual ?? 0)
  expect(smaller).toBeGreaterThanOrEqual(11)
  expect(formulasOn(deck)).toHaveLength(2)
})

it('are no lead', async () => {
  const deck = await fitted('# A\n\n## B\n\n$$\nx = 1\n$$\n\nText that follows.')
  const [formula] = formulasOn(deck)
  const text = paragraphsOf(deck).flatMap(({ runs }) => runs)
  expect(formula?.size).toBe(text.find((run) => run.text === 'Text that follows.')?.size)
})

it('are the same text on slides as in the Markdown', async () => {
  const markdown = await readFile('tests/rendered/input/formulas.md', 'utf8')
  const deck = await fitted(markdown)
  expect(formulasOn(deck).length).toBeGreaterThan(20)
})
