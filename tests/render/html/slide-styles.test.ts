import { describe, expect, it } from 'vitest'
import { drawSlides } from '../../../src/render/html/slides/draw-slides.js'
import { slideStyles } from '../../../src/render/html/slides/slide-styles.js'
import { writingOf } from '../../../src/render/html/writing.js'
import { loadTheme } from '../../../src/theme/load.js'
import { compileText } from '../../support/compile-file.js'

async function stylesOf(markdown: string): Promise<string> {
  const { deck, breakParagraph, sheet, theme } = await compileText(markdown)
  return slideStyles(drawSlides(deck, breakParagraph), writingOf(sheet), theme)
}

/** Families, weights and styles of the faces inside. */
function facesIn(css: string): string[] {
  const rule =
    /font-family: "([^"]+)";\s+font-weight: ([^;]+);\s+font-style: ([^;]+);\s+src: url\(data:font\/woff2;base64,[\w+/=]{1000,}\)/g
  const faces = [...css.matchAll(rule)].map(
    ([, family, weight, style]) => `${family} ${weight} ${style}`,
  )
  return [...new Set(faces)].sort()
}

describe('the style of drawn slides', () => {
  it('has the fonts of the theme, with what their text needs', async () => {
    expect(facesIn(await stylesOf('# A\n\n## B\n\nOne two.'))).toEqual([
      'Carlito 400 normal',
      'Carlito 700 normal',
      'Gelasio 400 normal',
    ])
    const more = facesIn(await stylesOf('# A\n\n## B\n\nOne *two* `three` متن.'))
    expect(more).toContain('Carlito 400 italic')
    expect(more).toContain('Cousine 400 normal')
    expect(more).toContain('Vazirmatn 400 normal')
  })

  it('has the colours of the theme itself, dark ones too', async () => {
    const dark = await loadTheme('dark')
    const css = await stylesOf('---\ntheme: dark\n---\n\n# A\n\n## B\n\nOne.')
    expect(css).toContain(`--paper: #${dark.colors.paper};`)
    expect(css).toContain(`--on-field2: #${dark.colors.onField2};`)
    expect(css).not.toContain(':root')
  })

  it('has the font of formulas where there is one', async () => {
    expect(await stylesOf('# A\n\n## B\n\nOne.')).not.toContain('STIX')
    expect(await stylesOf('# A\n\n## B\n\nOne $\\frac{a}{b}$.')).toMatch(
      /font-family: "STIX Two Math";\s+src: url/,
    )
  })
})
