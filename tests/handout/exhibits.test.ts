import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import { drawings, pictures } from '../../src/handout/condense/exhibits.js'
import { runStages } from '../../src/handout/condense/run-stages.js'
import type { Stage } from '../../src/handout/condense/stage.js'
import { allSections } from '../../src/handout/map-sections.js'
import type { Block } from '../../src/model/block.js'
import { compile } from '../../src/pipeline.js'
import { list, nextPosition, picture } from '../support/blocks.js'
import { chartOf } from '../support/charts.js'
import { handout, points, prose, questions, region, section } from '../support/handout.js'

const chart = chartOf('title: Exports\n\nName,Share\na,1\nb,2')
const photograph = (alt: string): Block => ({ ...picture(80, 60), alt }) as Block
const [map, square] = [photograph('Map'), photograph('Square')]

/** What prose has of blocks after the first `kept` parts of a stage have stayed. */
function leftOf(stage: Stage, kept: number, ...blocks: (Block | string)[]) {
  const input = handout({ title: 'T' }, [region('text', section('S', prose(...blocks)))])
  const shortened = runStages(input, [{ stage, limit: 0, more: kept }])
  const [content] = allSections(shortened.handout).map((one) => one.content)
  const left = content?.shape === 'prose' ? content.blocks : []
  return { left, reports: shortened.reports.map(({ name, what }) => `${name}: ${what}`) }
}

describe('exhibits', () => {
  it('are left out from the last one on, and named', () => {
    const { left, reports } = leftOf(pictures, 1, 'Text.', map, chart, square)
    expect(left.map(({ type }) => type)).toEqual(['paragraph', 'picture', 'chart'])
    expect(left[1]).toBe(map)
    expect(reports).toEqual(['Square: the picture is left out'])
  })

  it('are charts and diagrams in a stage of their own', () => {
    const { left, reports } = leftOf(drawings, 0, map, chart)
    expect(left).toEqual([map])
    expect(reports).toEqual(['Exports: the chart is left out'])
  })

  it('leave a sign under a name and in an item that would have nothing', () => {
    const sign = { type: 'paragraph', runs: [{ type: 'text', text: '…' }] }
    expect(leftOf(pictures, 0, map).left).toMatchObject([sign])
    const items = { ...list(false, 'Text.', 'Text.') } as Extract<Block, { type: 'list' }>
    const held = { ...items, items: [{ blocks: [map], position: nextPosition() }] }
    expect(leftOf(pictures, 0, held).left).toMatchObject([
      { items: [{ blocks: [sign] }] },
    ])
  })

  it('leave no sign after points and in answers', () => {
    const content = points('Lead: Text.')
    const [after, answer] = [[map], questions('Why?', 'So.')]
    if (content.shape !== 'points' || answer.shape !== 'questions') throw new Error()
    const asked = answer.questions.map((one) => ({ ...one, answer: [square] }))
    const input = handout({ title: 'T' }, [
      region('text', section('S', { ...content, after })),
      region('questions', section('Q', { ...answer, questions: asked })),
    ])
    const { rows } = runStages(input, [{ stage: pictures, limit: 0, more: 0 }]).handout
    expect(rows[0]?.regions.map(({ sections }) => sections[0]?.content)).toMatchObject([
      { after: [] },
      { questions: [{ answer: [] }] },
    ])
  })
})

it('goes before the bottom line does', async () => {
  const fence = (text: string) => `\`\`\`${text}\n\`\`\``
  const names = ['One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']
  const parts = names.flatMap((name) => [
    `## ${name}`,
    fence('mermaid\nflowchart TD\nA --> B --> C --> D --> E --> F'),
    fence(
      `chart bar\ntitle: ${name} in numbers\n\nName,Share\na,1\nb,2\nc,3\nd,4\ne,5\nf,6\ng,7\nh,8`,
    ),
  ])
  const line = 'The republic lives from copper, hydropower and transit, and votes in May.'
  const text = ['# A', `## Bottom line\n\n${line}`, ...parts].join('\n\n')
  const file = new VFile({ path: 'example.md', value: text })
  const { sheet } = await compile(file, {})
  expect(JSON.stringify(sheet.rows[0])).toContain(line)
  const told = file.messages.map(({ reason }) => reason)
  expect(told).toContainEqual(
    expect.stringContaining('`Nine in numbers`: the chart is left out'),
  )
  expect(told).not.toContainEqual(expect.stringContaining('cut off'))
})
