import { afterAll, describe, expect, it } from 'vitest'
import { formulaFont } from '../../../src/render/html/formula/formula-font.js'
import { mathMarkup } from '../../../src/render/html/formula/math-markup.js'
import { readPartial } from '../../../src/render/html/partials.js'
import { closeChromium, sizesOf, skipsChromium } from '../../support/chromium.js'
import { formulaFrom } from '../../support/formulas.js'

afterAll(closeChromium)

const sources = [
  'E = mc^2',
  'x_{1,2} = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}',
  '\\sum_{i=1}^{n} i = \\frac{n(n+1)}{2}',
  '\\int_0^\\infty e^{-x^2}\\,dx = \\frac{\\sqrt{\\pi}}{2}',
  '\\lim_{n \\to \\infty} \\left(1 + \\frac{1}{n}\\right)^n = e',
  'A = \\begin{pmatrix} 1 & 2 & 3 \\\\ 4 & 5 & 6 \\\\ 7 & 8 & 9 \\end{pmatrix}',
  '\\begin{cases} x^2 & \\text{if } x > 0 \\\\ 0 & \\text{otherwise} \\end{cases}',
  '\\begin{aligned}(a+b)^2 &= (a+b)(a+b) \\\\ &= a^2 + 2ab + b^2\\end{aligned}',
  '\\cfrac{1}{1+\\cfrac{1}{1+\\cfrac{1}{1+\\cfrac{1}{1+x}}}}',
  '\\frac{\\frac{\\frac{\\frac{a}{b}}{c}}{d}}{e}',
  '\\underbrace{a+b+c}_{\\text{sum}} + \\overbrace{x}^n',
  '\\overline{AB} + \\hat{p} + \\vec{v} + \\widehat{abc} + \\boxed{z} + \\binom{n}{k}',
  '\\ce{2H2 + O2 -> 2H2O}',
  '\\ce{^{14}_{6}C}',
  '\\sqrt[3]{\\frac{a}{b}} + \\sqrt{\\sqrt{\\sqrt{x}}}',
  '\\prod_{k=1}^\\infty \\left(1-\\frac{x^2}{k^2\\pi^2}\\right)',
  '\\oint_C \\mathbf{F}\\cdot d\\mathbf{r} = \\iint_S (\\nabla\\times\\mathbf{F})',
  '\\max_{x \\in X} f(x) \\xrightarrow{f} y',
  '\\left\\{ \\frac{1}{2} \\middle| x \\right\\}',
  'x^{y^{z^2}} + a_{b_{c_d}}',
  '\\sum_{\\substack{i<n\\\\j<m}} a_{ij}',
  'W M m w \\mathrm{WWW} \\alpha\\beta\\gamma\\Omega\\Psi \\mathcal{L}\\mathfrak{g}',
  '\\cancel{x} + \\frac{d^2 y}{dx^2} \\ne \\left\\lVert v \\right\\rVert',
  '50\\,\\% \\text{ of } \\frac{\\text{GDP}_{2024}}{\\text{GDP}_{2023}}',
]

/** Pixels of an em on the page, so that rounding does not matter. */
const em = 100

describe.skipIf(skipsChromium !== undefined)('formulas in Chromium', () => {
  it.each([true, false])(
    'are no larger than measured (lines of their own: %s)',
    async (display) => {
      const formulas = await Promise.all(sources.map((tex) => formulaFrom(tex, display)))
      const markup = formulas.map((formula) =>
        mathMarkup(formula).replace('display="block"', 'displaystyle="true"'),
      )
      const all = markup.map((math) => `<div>${math}</div>`).join('')
      const css = `${await formulaFont(all)}\n${await readPartial('formulas.css')}`
      const html = `<style>${css}\nbody { font: ${em}px serif; } div { white-space: nowrap; width: 9000px }</style>${all}`
      const sizes = await sizesOf(html, 'math')
      const larger = formulas.flatMap(({ source, extent }, index) => {
        const { width, height } = sizes[index] ?? { width: 1e9, height: 1e9 }
        const most = {
          width: extent.width * em,
          height: (extent.ascent + extent.descent) * em,
        }
        const isSmall = width <= most.width && height <= most.height
        return isSmall ? [] : [{ source, width, height, most }]
      })
      expect(larger).toEqual([])
    },
  )
})
