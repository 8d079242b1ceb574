import { describe, expect, it, test } from 'vitest'
import { type Element, serialize } from '../../../src/ooxml/element.js'
import { descendants } from '../../../src/ooxml/select.js'
import { officeMath } from '../../../src/render/pptx/formula/office-math.js'
import { renderPptx } from '../../../src/render/pptx/index.js'
import { loadTheme } from '../../../src/theme/load.js'
import { verifyDeck } from '../../../src/verify/index.js'
import { compileText } from '../../support/compile-file.js'
import { formulaFrom } from '../../support/formulas.js'
import { readPackage } from './read-package.js'

/** Office Math without properties of text, which all have the same ones. */
async function mathOf(tex: string): Promise<string> {
  const { tree } = await formulaFrom(tex)
  return officeMath(tree, { lang: 'en-GB' })
    .map(serialize)
    .join('')
    .replace(/<m:ctrlPr>.*?<\/m:ctrlPr>/g, '')
    .replace(/<a:rPr.*?<\/a:rPr>/g, '')
    .replace(/<m:(\w+)Pr><\/m:\1Pr>/g, '')
    .replace(/<m:r><m:t>(.*?)<\/m:t><\/m:r>/g, '$1')
    .replace(/ m:val="(.*?)"/g, ' $1')
    .replaceAll('m:', '')
}

test.each([
  ['\\frac{a}{b}', '<f><num>a</num><den>b</den></f>'],
  [
    '\\binom{n}{k}',
    '<d><dPr><begChr (/><endChr )/></dPr><e><f><fPr><type noBar/></fPr><num>n</num><den>k</den></f></e></d>',
  ],
  ['\\sqrt{x}', '<rad><radPr><degHide on/></radPr><deg/><e>x</e></rad>'],
  ['\\sqrt[3]{x}', '<rad><deg>3</deg><e>x</e></rad>'],
  ['x_i', '<sSub><e>x</e><sub>i</sub></sSub>'],
  ['x^2', '<sSup><e>x</e><sup>2</sup></sSup>'],
  ['x_i^2', '<sSubSup><e>x</e><sub>i</sub><sup>2</sup></sSubSup>'],
  [
    '\\sum_{i}^n i = 1',
    '<nary><naryPr><chr ∑/><limLoc undOvr/></naryPr><sub>i</sub><sup>n</sup><e>i</e></nary>=1',
  ],
  [
    '\\int f',
    '<nary><naryPr><chr ∫/><limLoc subSup/><subHide on/><supHide on/></naryPr><sub/><sup/><e>f</e></nary>',
  ],
  ['\\hat x', '<acc><accPr><chr \u0302/></accPr><e>x</e></acc>'],
  ['\\overline{x}', '<bar><barPr><pos top/></barPr><e>x</e></bar>'],
  [
    '\\underbrace{x}_n',
    '<limLow><e><groupChr><groupChrPr><chr ⏟/><pos bot/><vertJc top/></groupChrPr><e>x</e></groupChr></e><lim>n</lim></limLow>',
  ],
  ['\\overset{!}{=}', '<limUpp><e>=</e><lim>!</lim></limUpp>'],
  ['\\left[x\\right)', '<d><dPr><begChr [/><endChr )/></dPr><e>x</e></d>'],
  [
    '\\begin{matrix}a&b\\\\c&d\\end{matrix}',
    '<m><mPr><plcHide on/><mcs><mc><mcPr><count 1/><mcJc center/></mcPr></mc><mc><mcPr><count 1/><mcJc center/></mcPr></mc></mcs></mPr><mr><e>a</e><e>b</e></mr><mr><e>c</e><e>d</e></mr></m>',
  ],
  [
    '\\begin{aligned}a&=b\\\\&=c\\end{aligned}',
    '<eqArr><e>a&amp;=b</e><e>&amp;=c</e></eqArr>',
  ],
  ['\\sin x', '<func><fName><r><rPr><sty p/></rPr><t>sin</t></r></fName><e>x</e></func>'],
  [
    '\\lim_{n} a',
    '<func><fName><limLow><e><r><rPr><sty p/></rPr><t>lim</t></r></e><lim>n</lim></limLow></fName><e>a</e></func>',
  ],
  ['\\text{a b}', '<r><rPr><nor/></rPr><t>a b</t></r>'],
  ['\\mathrm{d}', '<r><rPr><sty p/></rPr><t>d</t></r>'],
  ['\\boxed{x}', '<borderBox><e>x</e></borderBox>'],
  [
    '\\cancel{x}',
    '<borderBox><borderBoxPr><hideTop on/><hideBot on/><hideLeft on/><hideRight on/><strikeBLTR on/></borderBoxPr><e>x</e></borderBox>',
  ],
  [
    '\\ce{^{14}_{6}C}',
    '<sPre><sub>6</sub><sup>14</sup><e><r><rPr><sty p/></rPr><t>C</t></r></e></sPre>',
  ],
  ['\\phantom{xy}', '<phant><phantPr><show off/></phantPr><e>xy</e></phant>'],
])('%s', async (tex, math) => {
  expect(await mathOf(tex)).toBe(math)
})

test('only letters that are not upright slope', async () => {
  const { tree } = await formulaFrom('x \\sin \\text{a}')
  const runs = officeMath(tree, { lang: 'en-GB' })
    .flatMap((one) => [one, ...descendants(one, 'm:r')])
    .filter(({ name }) => name === 'm:r')
  const slopes = runs.map((one) => [
    descendants(one, 'm:t')[0]?.children[0],
    descendants(one, 'a:rPr')[0]?.attributes['i'],
  ])
  expect(slopes).toEqual(
    expect.arrayContaining([
      ['x', '1'],
      ['sin', '0'],
      ['a', '0'],
    ]),
  )
})

describe('on a slide', () => {
  const markdown =
    '# A\n\n## B\n\nThe sum of $x_{1,2}$ and $y$ is\n\n$$\nz = \\frac{x+y}{2}\n$$\n\nand so on.\n\n| a | b |\n|---|---|\n| $x^2$ | $5 |'

  async function slides(
    briefing: string,
  ): Promise<{ xml: Element[]; text: string; findings: unknown[] }> {
    const { deck } = await compileText(briefing)
    const bytes = await renderPptx(deck, await loadTheme('default'))
    const { names, xml, text: read } = readPackage(bytes)
    const paths = names.filter((name) => /slides\/slide\d+\.xml$/.test(name))
    return {
      xml: paths.map(xml),
      text: paths.map(read).join(''),
      findings: verifyDeck(bytes),
    }
  }

  it('stands in its paragraph, with text for programs that know none', async () => {
    const { xml, findings } = await slides(markdown)
    expect(findings).toEqual([])
    const choices = xml.flatMap((one) => descendants(one, 'mc:AlternateContent'))
    expect(choices).toHaveLength(4)
    const fallback = choices.map((one) =>
      descendants(one, 'mc:Fallback').flatMap((each) =>
        descendants(each, 'a:t').flatMap(({ children }) => children),
      ),
    )
    expect(fallback).toEqual([['x', '1,2'], ['y'], ['z = (x + y)/2'], ['x²']])
    const math = choices.flatMap((one) => descendants(one, 'm:oMath'))
    expect(math).toHaveLength(4)
    expect(choices.flatMap((one) => descendants(one, 'm:oMathPara'))).toHaveLength(1)
  })

  it('requires a prefix that LibreOffice does not claim to know', async () => {
    const { text } = await slides(markdown)
    const required = /<mc:Choice [^>]*Requires="(\w+)"/.exec(text)?.[1]
    expect(required).not.toBe('a14')
    expect(text).toContain(
      `xmlns:${required}="http://schemas.microsoft.com/office/drawing/2010/main"`,
    )
  })

  it('has the size and colour of its text, which it does not inherit', async () => {
    const { xml } = await slides(markdown)
    const [run] = xml.flatMap((one) => descendants(one, 'm:r'))
    const [properties] = run ? descendants(run, 'a:rPr') : []
    expect(Number(properties?.attributes['sz'])).toBeGreaterThan(1100)
    expect(properties && descendants(properties, 'a:solidFill')).toHaveLength(1)
    expect(
      properties && descendants(properties, 'a:latin')[0]?.attributes['typeface'],
    ).toBe('Cambria Math')
  })

  it('is text in titles and notes', async () => {
    const { xml, text, findings } = await slides(
      '# A\n\n## On $x^2$\n\nText.\n\n<!-- notes: say $y^2$ -->',
    )
    expect(findings).toEqual([])
    expect(xml.flatMap((one) => descendants(one, 'm:oMath'))).toEqual([])
    expect(text).toContain('x²')
    expect(text).not.toContain('spcPct')
  })

  it('is text in titles of the front matter', async () => {
    const { text } = await slides(
      '---\ntitle: On $x^2$ for $5\nsubtitle: $\\alpha$ to $\\omega$\n---\n\n## B\n\nText.',
    )
    expect(text).toContain('On x² for $5')
    expect(text).toContain('α to ω')
  })

  it('is read from the left in text from right to left', async () => {
    const { xml } = await slides(
      '---\nlang: fa\n---\n# الف\n\n## ب\n\nمقدار $x = 2$ است.',
    )
    const fallback = xml.flatMap((one) => descendants(one, 'mc:Fallback')).map(serialize)
    expect(fallback[0]).toContain('\u200ex = 2\u200e')
  })
})
