import { describe, expect, it, test } from 'vitest'
import { formats } from '../../../src/render/index.js'
import { fenced } from '../../support/charts.js'
import { compileText } from '../../support/compile-file.js'

async function sheetOf(text: string, lang = 'en'): Promise<string> {
  const html = await formats.html['.html'](
    await compileText(`---\nlang: ${lang}\n---\n\n${fenced(text)}`),
  )
  return String(html)
}

const count = (html: string, pattern: RegExp) => html.match(pattern)?.length ?? 0

const svgOf = (html: string) => /<svg.*?<\/svg>/s.exec(html)?.[0] ?? ''

describe('a chart on the sheet', () => {
  it('is a picture with a description, and a table of its data', async () => {
    const html = await sheetOf('type: bar\ntitle: T\nsource: IEA\n\nLand,A\nx,0\ny,')
    expect(svgOf(html)).toMatch(/role="img" aria-label="Bar chart: T\. /)
    expect(html).toMatch(/<div class="unseen">\s*<table>\s*<caption>Bar chart: T\./)
    expect(html).toContain('<tr><th scope="row">x</th><td>0</td></tr>')
    expect(html).toContain('<tr><th scope="row">y</th><td>–</td></tr>')
    expect(html).toContain('<figcaption>Source: IEA</figcaption>')
  })

  it('has no scripts, no addresses and no colours but those of the theme', async () => {
    const svg = svgOf(await sheetOf('type: stacked\n\nLand,A,B\nx,1,2\ny,2,3'))
    expect(svg).not.toMatch(/<script|href=|url\(|#[0-9a-f]{3}/i)
    expect(svg).toContain('fill:var(--accent2)')
  })

  it('escapes what the author writes', async () => {
    const html = await sheetOf('type: bar\ntitle: <b>T\n\nLand,A\n<i>x & y,1')
    expect(svgOf(html)).toContain('&lt;i&gt;x &amp; y')
    expect(html).toContain('&lt;b&gt;T')
  })

  it('breaks lines at gaps', async () => {
    const svg = svgOf(
      await sheetOf('type: line\n\nYear,A\n2019,1\n2020,2\n2021,\n2022,1\n2023,3'),
    )
    const [, path = ''] = /<path d="([^"]+)"/.exec(svg) ?? []
    expect(count(path, /M/g)).toBe(2)
  })

  it('has bars from zero, as long as the numbers', async () => {
    const svg = svgOf(await sheetOf('type: bar\n\nLand,A\nx,1\ny,4'))
    const widths = [...svg.matchAll(/<rect [^>]*?width="([\d.]+)"/g)].map(([, width]) =>
      Number(width),
    )
    expect(widths).toHaveLength(2)
    expect((widths[1] ?? 0) / (widths[0] ?? 1)).toBeCloseTo(4, 1)
  })

  it('writes numbers in the signs of its language', async () => {
    expect(svgOf(await sheetOf('type: bar\n\nLand;A\nx;1,5', 'de'))).toContain('>1,5<')
    expect(svgOf(await sheetOf('type: bar\n\nالف,ب\nج,1.5', 'fa'))).toContain('>۱٫۵<')
  })
})

test.each([
  ['pie\n\nLand,A\nx,1\ny,2', /<path /g, 2],
  ['area\n\nYear,A,B\n2019,1,2\n2020,2,3', /<path /g, 2],
  ['column\n\nYear,A\n2019,1\n2020,-2', /<rect /g, 2],
  ['scatter\n\nx,y\n1,2\n2,3\n3,', /<circle /g, 2],
])('has a mark for each number: %j', async (text, mark, marks) => {
  expect(count(svgOf(await sheetOf(`type: ${text}`)), mark)).toBe(marks)
})
