import { describe, expect, it, test } from 'vitest'
import { diagramOf, diagramsIn, fencedDiagram } from '../support/diagrams.js'

const chain = (count: number, header = 'flowchart TD') =>
  [header, ...Array.from({ length: count }, (_, i) => `n${i} --> n${i + 1}`)].join('\n')

describe('a block of code', () => {
  test.each(['mermaid', 'Mermaid', 'mmd'])(
    'in %s becomes a diagram',
    async (language) => {
      const { diagrams } = await diagramsIn(fencedDiagram('graph LR\nA --> B', language))
      expect(diagrams).toMatchObject([{ kind: 'flowchart', title: '' }])
    },
  )

  test.each(['dot', 'graphviz', 'gv'])('in %s becomes a diagram', async (language) => {
    const { diagrams } = await diagramsIn(fencedDiagram('graph { a -- b }', language))
    expect(diagrams).toMatchObject([{ kind: 'graph' }])
  })

  it('in another language stays what it is', async () => {
    const { blocks, messages } = await diagramsIn(fencedDiagram('graph LR\nA', 'text'))
    expect(blocks.map(({ type }) => type)).toEqual(['code'])
    expect(messages).toEqual([])
  })

  it('that cannot be read is shown, and a message has its place', async () => {
    const { blocks, messages } = await diagramsIn(
      fencedDiagram('graph LR\n  A --> B\n  B -> C'),
    )
    expect(blocks.map(({ type }) => type)).toEqual(['code'])
    expect(messages).toEqual([
      expect.stringMatching(/^example\.md:8:5-8:7: Unexpected `->`, expected a link/),
    ])
  })

  it('in a list is found under its indentation', async () => {
    const { messages } = await diagramsIn(
      '# A\n\n## B\n\n- One\n\n  ```dot\n  digraph {\n    a -> }\n  ```\n',
    )
    expect(messages).toEqual([expect.stringMatching(/^example\.md:9:10-9:11: /)])
  })

  test.each([
    ['', 'Unexpected empty diagram'],
    ['flowchart TD', 'Unexpected empty diagram'],
    ['gantt\ntitle A', 'Unexpected kind of diagram `gantt`'],
    [chain(301), 'expected at most 150 and 300'],
    [`flowchart TD\n${'A'.repeat(2001)}`, 'line of more than 2000'],
    [chain(9000), 'expected at most 50000'],
  ])('with %.20j is no diagram', async (text, message) => {
    const { blocks, messages } = await diagramsIn(fencedDiagram(text))
    expect(blocks.map(({ type }) => type)).toEqual(['code'])
    expect(messages).toEqual([expect.stringContaining(message)])
  })
})

describe('a diagram', () => {
  it('is told in words of its language', async () => {
    const text = '---\ntitle: Weg\n---\nflowchart LR\nA -->|ja| B\nB <--> C\nC --- D\nE'
    expect((await diagramOf(text)).alt).toBe(
      'Flowchart: Weg. A → B (ja), B ↔ C, C – D, E.',
    )
    expect((await diagramOf(text, 'mermaid', 'de')).alt).toMatch(/^Flussdiagramm: Weg\./)
  })

  it('is told in the words of its author where there are any', async () => {
    const { alt } = await diagramOf('flowchart LR\naccDescr: How it goes\nA --> B')
    expect(alt).toBe('How it goes')
  })

  it('is not told endlessly', async () => {
    const { alt } = await diagramOf(chain(40))
    expect(alt).toMatch(/n11 → n12, 28 more\.$/)
  })

  it('has a picture only where it may have no room', async () => {
    expect((await diagramOf('flowchart LR\nA --> B')).picture).toBeUndefined()
    const large = await diagramsIn(
      fencedDiagram(
        `flowchart TD\n${Array.from({ length: 60 }, (_, i) => `A --> n${i}`).join('\n')}`,
      ),
    )
    expect(large.diagrams[0]?.picture).toMatchObject({ mediaType: 'image/png' })
    expect(large.messages).toEqual([expect.stringContaining('Unexpected size')])
  })
})
