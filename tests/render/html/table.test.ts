import { describe, expect, it } from 'vitest'
import { formats } from '../../../src/render/index.js'
import { compileText } from '../../support/compile-file.js'

async function sheetOf(markdown: string, lang = 'en'): Promise<string> {
  return String(
    await formats.html['.html'](
      await compileText(`---\nlang: ${lang}\n---\n\n${markdown}`),
    ),
  )
}

const grid = '| State | Value |\n|---|---|\n| Iran | 1.25 |\n| Iraq | 12 |'

describe('a table on the sheet', () => {
  it('has its caption, and headers of columns and rows', async () => {
    const html = await sheetOf(`## Figures\n\nTable: Two **states**\n\n${grid}`)
    expect(html).toContain('<caption>Two <strong>states</strong></caption>')
    expect(html).toContain('<th scope="col" class="units">Value</th>')
    expect(html).toContain('<th scope="row" class="start">Iraq</th>')
  })

  it('has numbers in line at their units', async () => {
    const html = await sheetOf(`## Figures\n\n${grid}`)
    expect(html).toContain('<td class="units"><bdi dir="ltr">1.25</bdi></td>')
    expect(html).toMatch(
      /<td class="units" style="--inset: \d+(?:\.\d+)?pt"><bdi dir="ltr">12<\/bdi><\/td>/,
    )
  })

  it('has no headers of rows where the first column does not name them', async () => {
    const html = await sheetOf('## Figures\n\n| Only |\n|---|\n| one |')
    expect(html).toContain('<td class="start">one</td>')
  })

  it('has recommended options marked', async () => {
    const html = await sheetOf(
      ':::options\n# A\n+ good\n\n# B (recommended)\n+ better\n:::',
    )
    expect(html).toContain('<tr class="marked"><th scope="row" class="start">B<br>')
    expect(html.match(/class="marked"/g)).toHaveLength(1)
  })

  it('is divided by columns where these do not fit side by side', async () => {
    const row = (name: string, text: string) =>
      `| ${name} |${Array.from({ length: 16 }, (_, index) => ` ${text}${index} |`).join('')}`
    const html = await sheetOf(
      `## Figures\n\n: Wide\n\n${row('State', 'Measurement')}\n|${'---|'.repeat(17)}\n${row('Iran', 'a')}`,
    )
    const tables = html.match(/<table>.*?<\/table>/gs) ?? []
    expect(tables.length).toBeGreaterThan(1)
    for (const one of tables)
      expect(one).toContain('<th scope="row" class="start">Iran</th>')
    expect(html.match(/<caption>/g)).toHaveLength(1)
    expect(html.match(/Measurement\d+<\/th>/g)).toHaveLength(16)
  })
})
