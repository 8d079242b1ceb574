import { expect, test } from 'vitest'
import { formats } from '../../../src/render/index.js'
import { compileText } from '../../support/compile-file.js'
import { fencedDiagram } from '../../support/diagrams.js'

const sheetOf = async (text: string, front = '') =>
  String(await formats.html(await compileText(`${front}${fencedDiagram(text)}`)))

const drawing = (html: string) =>
  /<figure class="chart">[\s\S]*?<\/figure>/.exec(html)?.[0] ?? ''

test('a diagram on the sheet is a drawing with name, description and title', async () => {
  const figure = drawing(
    await sheetOf('---\ntitle: Way & means\n---\nflowchart LR\nA[One] -->|"<yes>"| B'),
  )
  expect(figure).toContain('<p><strong>Way &amp; means</strong></p>')
  expect(figure).toContain('<title>Way &amp; means</title>')
  expect(figure).toContain(
    '<desc>Flowchart: Way &amp; means. One → B (&lt;yes&gt;).</desc>',
  )
  expect(figure).toMatch(/<text [^>]*>&lt;yes&gt;<\/text>/)
})

test('it has the colours of the page, and refers to nothing outside', async () => {
  const figure = drawing(await sheetOf('flowchart LR\nA{a} --> B[(b)] --x C((c))'))
  expect(figure).toContain('stroke:var(--accent1)')
  expect(figure).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)|url\(|@import|href/)
})

test('its text has at least eight points where its column is wide enough', async () => {
  const figure = drawing(
    await sheetOf(
      'flowchart LR\nA[A longer text] --> B[Another text] --> C[The last one]',
    ),
  )
  const [, size] = /font-size:([\d.]+)px/.exec(figure) ?? []
  expect(Number(size)).toBeGreaterThanOrEqual(8)
})

test('it is mirrored where the language is', async () => {
  const places = (figure: string) =>
    [...figure.matchAll(/<text x="([\d.]+)"[^>]*>([AB])</g)].map(([, x, name]) => ({
      x: Number(x),
      name,
    }))
  const first = (found: ReturnType<typeof places>) =>
    found.sort((one, other) => one.x - other.x)[0]?.name
  expect(first(places(drawing(await sheetOf('flowchart LR\nA --> B'))))).toBe('A')
  const mirrored = drawing(await sheetOf('flowchart LR\nA --> B', '---\nlang: fa\n---\n'))
  expect(first(places(mirrored))).toBe('B')
})
