import { afterAll, describe, expect, test } from 'vitest'
import { formats } from '../../../src/render/index.js'
import { closeChromium, printSheet, skipsChromium } from '../../support/chromium.js'
import { compileText } from '../../support/compile-file.js'

afterAll(closeChromium)

const equations = [
  'x = \\frac{-b \\pm \\sqrt{b^2 - 4ac}}{2a}',
  '\\sum_{i=1}^n \\frac{1}{i^2} = \\frac{\\pi^2}{6}',
  'A = \\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}',
  '\\cfrac{1}{1+\\cfrac{1}{1+\\cfrac{1}{1+x}}}',
  `f(x) = ${Array.from({ length: 14 }, (_, index) => `a_{${index}} x^{${index}}`).join(' + ')}`,
]
const displays = (count: number) =>
  Array.from(
    { length: count },
    (_, index) =>
      `Text number ${index} of a certain length.\n\n$$\n${equations[index % 5]}\n$$`,
  ).join('\n\n')
const inline =
  'The mean $\\bar{x} = \\frac{1}{n}\\sum_{i=1}^n x_i$ (here $5) and $\\sigma^2$, of $\\frac{a}{b}$. '

const briefings: Record<string, string> = {
  'a few formulas': displays(3),
  'many formulas': displays(24),
  'formulas in every line': inline.repeat(30),
  'key points': `## Key points\n\n${`- **On $x^2$** ${inline}\n`.repeat(6)}`,
  questions: `## Questions\n\n${`### What is $\\frac{a}{b}$?\n\n${inline}\n\n`.repeat(8)}`,
  'a table': `| a | b | c | d |\n|---|---|---|---|\n${'| $\\frac{a}{b}$ | $x^2 + y^2 = z^2$ | $\\sqrt{\\frac{1}{2}}$ | $5 |\n'.repeat(12)}`,
  comparison: `:::compare\n### A\n\n${displays(2)}\n\n### B\n\n${displays(3)}\n:::`,
  persian: `---\nlang: fa\n---\n\n# الف\n\n## ب\n\nمقدار $x = \\frac{a}{b}$ است.\n\n${displays(3)}`,
}

describe.skipIf(skipsChromium !== undefined)('on paper', () => {
  test.each(Object.entries(briefings))('%s: one page', async (_, text) => {
    const markdown = text.startsWith('---') ? text : `# A\n\n## B\n\n${text}`
    const html = String(await formats.html['.html'](await compileText(markdown)))
    expect(html).toContain('<math')
    expect(await printSheet(html)).toEqual({ a4: 1, letter: 1, overflow: 0 })
  })
})
