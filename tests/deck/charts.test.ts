import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import type { SceneChart } from '../../src/model/scene.js'
import { compile } from '../../src/pipeline.js'
import { brands } from '../support/brands.js'
import { fenced } from '../support/charts.js'
import { compileText } from '../support/compile-file.js'

async function slidesOf(markdown: string) {
  const { deck } = await compileText(markdown)
  return deck.groups.flatMap(({ scenes }) => scenes)
}

const charts = (scenes: Awaited<ReturnType<typeof slidesOf>>) =>
  scenes.flatMap(({ items }) =>
    items.filter((item): item is SceneChart => item.type === 'chart'),
  )

const data = 'type: bar\n\nLand,A\nx,1\ny,2'
const indented = `\`\`\`chart\n${data}\n\`\`\``.replaceAll('\n', '\n  ')

describe('a chart', () => {
  it('has a slide with its title above and its source below', async () => {
    const [, scene] = await slidesOf(
      fenced(data.replace('\n', '\ntitle: T\nunit: u\nsource: IEA\n')),
    )
    const places = scene?.items.map((item) => [
      item.name,
      item.type === 'text'
        ? item.paragraphs.map(({ runs }) => runs.map(({ text }) => text).join('')).join()
        : '',
    ])
    expect(places?.slice(0, 4)).toEqual([
      ['Title', 'B'],
      ['Chart title', 'T, u'],
      ['Chart', ''],
      ['Source', 'Source: IEA'],
    ])
  })

  it.each([
    [
      'a point',
      `# A\n\n## Key points\n\n- **One.** Text.\n\n  ${indented}\n- **Two.** Text.`,
    ],
    [
      'an answer',
      `# A\n\n## Questions\n\n### Why?\n\nSo.\n\n\`\`\`chart\n${data}\n\`\`\``,
    ],
    ['a list', `# A\n\n## B\n\n- One\n\n  ${indented}\n- Two`],
    ['the bottom line', `# A\n\n## Bottom line\n\nYes.\n\n\`\`\`chart\n${data}\n\`\`\``],
  ])('inside %s follows on a slide of its own', async (_, markdown) => {
    const scenes = await slidesOf(markdown)
    expect(charts(scenes)).toHaveLength(1)
    const chart = scenes.find(({ items }) => items.some(({ type }) => type === 'chart'))
    expect(JSON.stringify(chart?.items)).not.toContain('"Text."')
  })

  it('has the beginning of a long title, and all of it in the notes', async () => {
    const title = 'A title that goes on '.repeat(20).trim()
    const [, scene] = await slidesOf(fenced(`title: ${title}\n\nA,B\nx,1`))
    const chart = charts(scene ? [scene] : [])[0]
    expect(scene?.notes).toContain(title)
    expect(chart?.box.height).toBeGreaterThan(40)
  })

  it.each(brands)('does so in a brand %s', async (_, brand) => {
    const [title, source] = ['A title, and: "on"; ', '<b>Some</b> source, '].map((text) =>
      text.repeat(30).trim(),
    ) as [string, string]
    const value = fenced(`title: ${title}\nsource: ${source}\n\nA,"B ""b"" ]]>"\nx,1`)
    const file = new VFile({ path: 'example.md', value })
    // What would be lost fails here.
    const { deck } = await compile(file, { brand })
    const notes = deck.groups.flatMap(({ scenes }) => scenes.flatMap((one) => one.notes))
    expect(notes).toContain(title)
    expect(notes.join('\n')).toContain(source)
  })

  it('is mirrored in a language that is written from the right', async () => {
    const [left] = charts(await slidesOf(fenced(data)))
    const [right] = charts(await slidesOf(`---\nlang: fa\n---\n${fenced(data)}`))
    expect(left?.plan.plot.x).toBe(217.5)
    expect((right?.plan.plot.x ?? 0) + (right?.plan.plot.width ?? 0)).toBeCloseTo(
      852 - 217.5,
    )
  })
})
