import { expect, test } from 'vitest'
import { formats } from '../../../src/render/index.js'
import { compileText } from '../../support/compile-file.js'
import { fencedDiagram } from '../../support/diagrams.js'

const sheetOf = async (text: string, front = '') =>
  String(await formats.html['.html'](await compileText(`${front}${fencedDiagram(text)}`)))

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

test('a wide row goes on in further rows, so that its text is read there, too', async () => {
  const texts = ['Citizen files petition online', 'Registry checks signatures']
  const steps = Array.from({ length: 6 }, (_, i) => `n${i}[${texts[i % 2]}]`).join(
    ' --> ',
  )
  const figure = drawing(await sheetOf(`flowchart LR\n${steps}`))
  const [, size] = /font-size:([\d.]+)px/.exec(figure) ?? []
  expect(Number(size)).toBeGreaterThanOrEqual(8)
})

test('sections with wide diagrams do not stand beside each other', async () => {
  const wide = (name: string) =>
    `## ${name}\n\n\`\`\`mermaid\nflowchart LR\nA[A longer text] --> B[Another text] --> C[One more] --> D[The last one]\n\`\`\`\n`
  const markdown = `# A\n\n${['One', 'Two', 'Three'].map(wide).join('\n')}`
  const html = String(await formats.html['.html'](await compileText(markdown)))
  const sizes = [...html.matchAll(/font-size:([\d.]+)px/g)].map(([, size]) =>
    Number(size),
  )
  expect(sizes).toHaveLength(3)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(8)
})

test('names of fields hide the lines behind them', async () => {
  const figure = drawing(
    await sheetOf('flowchart TD\nsubgraph one [Field]\nA\nend\nB --> A'),
  )
  expect(figure).toMatch(
    /<path [^>]*>.*<rect [^>]*style="fill:var\(--tint\)"\/><text [^>]*>Field</,
  )
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
  for (const lang of ['fa', 'he']) {
    const front = `---\nlang: ${lang}\n---\n`
    const mirrored = drawing(await sheetOf('flowchart LR\nA --> B', front))
    expect(first(places(mirrored)), lang).toBe('B')
  }
})
