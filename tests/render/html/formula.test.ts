import { expect, it } from 'vitest'
import { mathMarkup } from '../../../src/render/html/formula/math-markup.js'
import { formats } from '../../../src/render/index.js'
import { compileText } from '../../support/compile-file.js'
import { formulaFrom } from '../../support/formulas.js'

async function htmlOf(markdown: string): Promise<string> {
  return String(
    await formats.html['.html'](await compileText(`# A\n\n## B\n\n${markdown}`)),
  )
}

it.each([
  ['-x', '<mrow><mo form="prefix" lspace="0em" rspace="0em">−</mo><mi>x</mi></mrow>'],
  ['a-b', '<mrow><mi>a</mi><mo>−</mo><mi>b</mi></mrow>'],
  ['\\mathrm{d}x', '<mrow><mi mathvariant="normal">d</mi><mi>x</mi></mrow>'],
  ['\\hat x', '<mover accent="true"><mi>x</mi><mo stretchy="false">ˆ</mo></mover>'],
  [
    '\\binom nk',
    '<mrow><mo form="prefix" fence="true" stretchy="true">(</mo><mrow><mfrac linethickness="0"><mi>n</mi><mi>k</mi></mfrac></mrow><mo form="postfix" fence="true" stretchy="true">)</mo></mrow>',
  ],
  ['\\cancel{x}', '<mrow class="enclosed rising"><mi>x</mi></mrow>'],
  ['x < \\text{<b>}', '<mrow><mi>x</mi><mo>&lt;</mo><mtext>&lt;b&gt;</mtext></mrow>'],
])('%s is MathML', async (tex, markup) => {
  expect(mathMarkup(await formulaFrom(tex, false))).toBe(
    `<math dir="ltr">${markup}</math>`,
  )
})

it('stands in text together with the marks beside it', async () => {
  const html = await htmlOf('The value ($x$), or $y$ more.')
  expect(html).toMatch(/<span class="glued">\(<math.*?<\/math>\),<\/span> or <math/)
})

it('is as narrow as its column on lines of its own', async () => {
  const html = await htmlOf('$$x = y$$')
  expect(html).toMatch(
    /<span class="formula" style="--formula:\d+\.\d\d"><math display="block"/,
  )
})

it('brings its font along, with the glyphs that it needs, where there is one', async () => {
  const [without, few, many] = await Promise.all(
    [
      '$5',
      '$x$',
      '$\\sum \\int \\prod \\alpha \\to \\sqrt{\\frac{\\beta}{\\gamma}}$',
    ].map(htmlOf),
  )
  const font = /"STIX Two Math";\s*src: url\(data:font\/woff2;base64,([^)]*)\)/
  expect(without).not.toMatch(font)
  const sizes = [few, many].map((html) => font.exec(html ?? '')?.[1]?.length ?? 0)
  expect(sizes[0]).toBeGreaterThan(500)
  expect(sizes[1]).toBeGreaterThan(sizes[0] ?? 0)
  expect(sizes[1]).toBeLessThan(120_000)
})
