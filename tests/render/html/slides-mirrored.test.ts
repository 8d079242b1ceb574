import { afterAll, expect, test } from 'vitest'
import { drawSlides } from '../../../src/render/html/slides/draw-slides.js'
import { slideStyles } from '../../../src/render/html/slides/slide-styles.js'
import { writingOf } from '../../../src/render/html/writing.js'
import { closeChromium, skipsChromium, withPage } from '../../support/chromium.js'
import { compileText } from '../../support/compile-file.js'

afterAll(closeChromium)

const markdown = `---
lang: he
---

# א

## השוואה

\`\`\`chart bar
שעה, מבקרים
בוקר, 120
אחר הצהריים, 340
\`\`\`
`

/** Where the axis is, and what stands at each side of it; pixels. */
const measure = `(() => {
  const box = (element) => element.getBoundingClientRect()
  const axis = Math.max(...[...document.querySelectorAll('.chart rect')].map((one) => box(one).right))
  const bars = [...document.querySelectorAll('.chart rect')].map((one) => box(one).left)
  const texts = [...document.querySelectorAll('.chart text')].map((one) => ({
    text: one.textContent,
    left: box(one).left,
    right: box(one).right,
  }))
  return { axis, bars, texts }
})()`

interface Measured {
  axis: number
  bars: number[]
  texts: { text: string; left: number; right: number }[]
}

test.skipIf(skipsChromium)(
  'names and numbers of a mirrored chart stand beside its bars',
  async () => {
    const { deck, breakParagraph, sheet, theme } = await compileText(markdown)
    const slides = drawSlides(deck, breakParagraph)
    const css = await slideStyles(slides, writingOf(sheet), theme)
    const drawn = slides.map(({ svg }) => `<div class="slide">${svg}</div>`).join('')
    const html = `<html dir="rtl"><style>${css}</style>${drawn}</html>`
    const { axis, bars, texts } = await withPage(html, (page) =>
      page.evaluate<Measured>(measure),
    )
    const find = (text: string) => texts.find((one) => one.text === text)
    expect(find('בוקר')?.left).toBeGreaterThan(axis)
    expect(find('אחר הצהריים')?.left).toBeGreaterThan(axis)
    expect(find('340')?.right).toBeLessThan(Math.min(...bars))
  },
)
