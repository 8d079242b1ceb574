import { describe, expect, it } from 'vitest'
import { detailsOf } from '../../src/labels/index.js'
import { compileText } from '../support/compile-file.js'
import { briefingOf } from '../support/compose-text.js'

const after = '\n\n## Key points\n\n- **One.** Text.\n'
const read = (head: string) => {
  const { metadata, sections } = briefingOf(`${head}${after}`)
  const { title, subtitle, date, asOf, author, organisation, mark, headLines } = metadata
  const said = { title, subtitle, date, asOf, author, organisation, mark, headLines }
  const kinds = sections.map(({ kind }) => kind)
  return { ...JSON.parse(JSON.stringify(said)), kinds }
}

describe('labelled lines under the title', () => {
  it('are what the front matter would say, and others stand beside it', () => {
    const head = '# T\n\nTO: City council\nFROM: Finance\nDATE: 1 March 2026\nRE: Renewal'
    expect(read(head)).toEqual({
      ...{ title: 'T', date: '1 March 2026', author: 'Finance', kinds: ['keyPoints'] },
      headLines: ['TO: City council', 'RE: Renewal'],
    })
  })

  it('may be bold, in paragraphs of their own or in a list, beside a subtitle', () => {
    const head =
      '# T\n\n*A short line*\n\n**As of:** 2026-03-01\n\n- **Prepared by**: Policy team\n- **Classification:** Draft\n\n---'
    expect(read(head)).toEqual({
      ...{ title: 'T', subtitle: 'A short line', date: '2026-03-01', asOf: true },
      ...{ author: 'Policy team', mark: 'Draft', kinds: ['keyPoints'] },
    })
  })

  it('do not speak where the front matter does, or where they are no date', () => {
    const head = '---\nauthor: Desk\n---\n\n# T\n\nFrom: Finance\nDate: 2026-02-31'
    expect(read(head)).toEqual({
      ...{ title: 'T', author: 'Desk', kinds: ['keyPoints'] },
      headLines: ['From: Finance', 'Date: 2026-02-31'],
    })
  })

  it('have labels of other languages', () => {
    expect(read('# T\n\nVon: Amt\nDatum: 9. Mai\nAn: den Rat')).toMatchObject({
      ...{ author: 'Amt', date: '9. Mai', headLines: ['An: den Rat'] },
    })
  })

  it.each([
    ['one alone', 'Note: it is a draft.'],
    ['sentences', 'The plan: it is old.\nThe cost: it is high.'],
    ['text with more than words', 'To: [a](https://a.example)\nFrom: b'],
    ['a text that goes on', 'Date: today\nand so on'],
    ['facts', '- Capital: Vara\n- Area: 71,300 km²'],
    ['long list', `${'Fact: one\n'.repeat(6)}Date: today`],
  ])('are no %s', (_, lines) => {
    expect(read(`# T\n\n${lines}`)).toMatchObject({ kinds: ['other', 'keyPoints'] })
  })
})

it('stand on cover and sheet', async () => {
  const text = `# T\n\nTo: City council\nDate: 1 March 2026${after}`
  const { deck, sheet, traces } = await compileText(text)
  const [cover] = deck.groups.flatMap(({ scenes }) => scenes)
  expect(JSON.stringify(cover?.items)).toContain('To: City council')
  expect(sheet.details).toEqual(['1 March 2026', 'To: City council'])
  expect(detailsOf(sheet.metadata)).toEqual(sheet.details)
  expect(traces.find(({ kind }) => kind === 'details')).toMatchObject({
    ...{ text: 'To City council', slides: [1], sheet: 'whole', lost: [] },
  })
})
