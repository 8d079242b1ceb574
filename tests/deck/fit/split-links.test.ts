import { describe, expect, it } from 'vitest'
import { linesOf } from '../../../src/deck/fit/measure.js'
import type { Scene, SceneRun, TextBox } from '../../../src/model/scene.js'
import { fittedOf, textBoxes } from '../../support/scenes-of.js'

const name = 'the report of the council on its figures '.repeat(4).trim()
const address = 'https://example.org/'

function textOfSlide(markdown: string) {
  const { scenes, setting } = fittedOf(`# A\n\n## B\n\n${markdown}`)
  const box = textBoxes(scenes[1] as Scene).find((one) => one.name === 'Text') as TextBox
  return { box, setting }
}

function isLink({ link }: SceneRun): boolean {
  return link !== undefined
}

describe('links', () => {
  const { box, setting } = textOfSlide(`See [${name}](${address}), all of it.\n\nMore.`)
  const [paragraph] = box.paragraphs as [TextBox['paragraphs'][0]]

  it('are divided where lines end', () => {
    const ends = linesOf(paragraph, box.box.width, setting).map(({ end }) => end)
    expect(ends.length).toBeGreaterThan(2)
    let offset = 0
    for (const run of paragraph.runs) {
      const [start, end] = [offset, offset + run.text.length]
      if (isLink(run)) expect(ends.filter((at) => at > start && at < end)).toEqual([])
      offset = end
    }
  })

  it('have all their parts and their words', () => {
    const links = paragraph.runs.filter(isLink)
    expect(links.length).toBeGreaterThan(1)
    expect(new Set(links.map(({ link }) => link && 'href' in link && link.href))).toEqual(
      new Set([address]),
    )
    expect(links.every(({ text }) => text === text.trim())).toBe(true)
    const all = paragraph.runs.map(({ text }) => text).join('')
    expect(all).toBe(`See ${name}, all of it.`)
  })

  it('leave the space at the end of a line to the text', () => {
    const spaces = paragraph.runs.filter(({ text }) => text === ' ')
    expect(spaces.length).toBeGreaterThan(0)
    expect(spaces.some(isLink)).toBe(false)
    expect(spaces.map(({ color }) => color)).not.toContain('link')
  })

  it('stay one where they are on one line', () => {
    const { box } = textOfSlide(`See [the report](${address}).\n\nMore.`)
    expect(box.paragraphs[0]?.runs.filter(isLink)).toHaveLength(1)
  })

  it('in the cells of tables are divided, too', () => {
    const { scenes } = fittedOf(
      `# A\n\n## B\n\n| A | B | C |\n|---|---|---|\n| 1 | [${name}](${address}) | 2 |`,
    )
    const table = scenes[1]?.items.find((item) => item.type === 'table')
    const cell = table?.type === 'table' ? table.rows[1]?.cells[1] : undefined
    const links = cell?.paragraphs.flatMap(({ runs }) => runs).filter(isLink)
    expect(links?.length).toBeGreaterThan(1)
  })
})
