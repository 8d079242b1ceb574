import { describe, expect, it, test } from 'vitest'
import type { Element } from '../../../src/ooxml/element.js'
import { openPackage, readXml } from '../../../src/ooxml/package.js'
import { descendants } from '../../../src/ooxml/select.js'
import { formats } from '../../../src/render/index.js'
import { verifyDeck } from '../../../src/verify/index.js'
import { compileText } from '../../support/compile-file.js'
import { fencedDiagram } from '../../support/diagrams.js'

async function slideOf(text: string, front = '', language = 'mermaid'): Promise<Element> {
  const rendering = await compileText(`${front}${fencedDiagram(text, language)}`)
  const bytes = await formats.pptx['.pptx'](rendering)
  expect(verifyDeck(bytes)).toEqual([])
  return readXml(openPackage(bytes), 'ppt/slides/slide2.xml')
}

/** Connectors with the names of what they are glued to, and where. */
function connectors(slide: Element): string[] {
  const names = new Map(
    descendants(slide, 'p:cNvPr').map(({ attributes }) => [
      attributes['id'],
      attributes['name'],
    ]),
  )
  const end = (shape: Element, name: string) => {
    const [found] = descendants(shape, name)
    return found ? `${names.get(found.attributes['id'])}:${found.attributes['idx']}` : '-'
  }
  return descendants(slide, 'p:cxnSp').map(
    (shape) =>
      `${descendants(shape, 'a:prstGeom')[0]?.attributes['prst']} ${end(shape, 'a:stCxn')} ${end(shape, 'a:endCxn')}`,
  )
}

describe('a flowchart on a slide', () => {
  it('is a group of shapes and connectors that are glued to them', async () => {
    const slide = await slideOf(
      'flowchart TD\nA[One] --> B{Two}\nB --> C[(Three)] & D((Four))',
    )
    const [group] = descendants(slide, 'p:grpSp')
    expect(group && descendants(group, 'p:cNvPr')[0]?.attributes).toMatchObject({
      name: 'Diagram',
      descr: 'Flowchart. One → Two, Two → Three, Two → Four.',
    })
    expect(connectors(slide)).toEqual([
      'straightConnector1 One:2 Two:0',
      'bentConnector3 Two:2 Three:0',
      'bentConnector3 Two:2 Four:0',
    ])
  })

  it('has longer ways in several connectors, the first and the last glued', async () => {
    const slide = await slideOf('flowchart LR\nA --> B\nB --> A')
    const [, ...back] = connectors(slide)
    expect(back.length).toBeGreaterThan(2)
    expect(back[0]).toBe('straightConnector1 B:3 -')
    expect(back.at(-1)).toBe('straightConnector1 - A:1')
    expect(back.slice(1, -1).every((one) => one.endsWith('- -'))).toBe(true)
  })

  it('has a preset or a freeform for each shape', async () => {
    const slide = await slideOf(
      'flowchart LR\nA(a) --> B([b]) --> C[[c]] --> D{d} --> E{{e}} --> F[/f/] --> G((g)) --> H[(h)]',
    )
    const group = descendants(slide, 'p:grpSp')[0]
    const geometry = descendants(group as Element, 'p:sp').map((shape) =>
      descendants(shape, 'a:custGeom').length > 0
        ? `free ${descendants(shape, 'a:cxn').length}`
        : descendants(shape, 'a:prstGeom')[0]?.attributes['prst'],
    )
    expect(geometry).toEqual([
      'roundRect',
      'roundRect',
      'flowChartPredefinedProcess',
      'flowChartDecision',
      'free 4',
      'free 4',
      'ellipse',
      'free 4',
    ])
    // Ellipses have eight sites.
    expect(connectors(slide).slice(-2)).toEqual([
      'straightConnector1 f:3 g:2',
      'straightConnector1 g:6 h:1',
    ])
  })

  it('has heads and lines as the author wrote them', async () => {
    const slide = await slideOf('flowchart LR\nA <-.-> B\nB ==> C\nC --o D --- E --x F')
    const strokes = descendants(slide, 'p:cxnSp').map((shape) => [
      descendants(shape, 'a:ln')[0]?.attributes['w'],
      descendants(shape, 'a:prstDash')[0]?.attributes['val'],
      descendants(shape, 'a:headEnd')[0]?.attributes['type'],
      descendants(shape, 'a:tailEnd')[0]?.attributes['type'],
    ])
    expect(strokes).toEqual([
      ['15875', 'dash', 'triangle', 'triangle'],
      ['31750', undefined, undefined, 'triangle'],
      ['15875', undefined, undefined, 'oval'],
      ['15875', undefined, undefined, undefined],
      ['15875', undefined, undefined, undefined],
    ])
    const names = descendants(slide, 'p:cNvPr').map(
      ({ attributes }) => attributes['name'],
    )
    expect(names.filter((name) => name === 'Head')).toHaveLength(1)
  })

  it('has names of fields over its lines', async () => {
    const slide = await slideOf('flowchart TD\nsubgraph one [Field]\nA\nend\nB --> A')
    const names = descendants(slide, 'p:cNvPr').map(
      ({ attributes }) => attributes['name'],
    )
    expect(names.slice(-7, -2)).toEqual(['Field', 'B → A', 'A', 'B', 'Name'])
  })

  it('has all colours of the theme', async () => {
    const slide = await slideOf('flowchart LR\nsubgraph x\nA{a} -->|b| B\nend\nB --x C')
    expect(descendants(slide, 'a:srgbClr')).toEqual([])
  })

  it('is mirrored where the language is, and so are its connections', async () => {
    const slide = await slideOf('flowchart LR\nA --> B', '---\nlang: fa\n---\n')
    expect(connectors(slide)).toEqual(['straightConnector1 A:1 B:3'])
    const [flip] = descendants(slide, 'p:cxnSp').flatMap((one) =>
      descendants(one, 'a:xfrm'),
    )
    expect(flip?.attributes['flipH']).toBe('1')
  })

  it('from right to left goes from right to left in either direction', async () => {
    const slide = await slideOf('flowchart RL\nA --> B', '---\nlang: fa\n---\n')
    expect(connectors(slide)).toEqual(['straightConnector1 A:1 B:3'])
    const own = await slideOf('flowchart RL\nA --> B')
    expect(connectors(own)).toEqual(['straightConnector1 A:1 B:3'])
  })
})

test.each([
  ['sequenceDiagram\nA->>B: x\nloop y\nB-->>A: z\nend\nNote over A,B: n'],
  ['stateDiagram-v2\n[*] --> A\nA --> [*]\nstate B {\nC --> D\n}\nA --> B'],
  ['classDiagram\nA <|-- B\nB o-- C\nclass A {\n+x\n+y()\n}'],
  ['erDiagram\nA ||--o{ B : has'],
])('%j is sound', async (text) => {
  const slide = await slideOf(text)
  expect(descendants(slide, 'p:cxnSp').length).toBeGreaterThan(0)
})

test('a diagram that is too large is a picture, and the notes have its texts', async () => {
  const leaves = Array.from(
    { length: 60 },
    (_, index) => `A --> n${index}[Leaf ${index}]`,
  )
  const markdown = fencedDiagram(`flowchart TD\n${leaves.join('\n')}`)
  const pack = openPackage(await formats.pptx['.pptx'](await compileText(markdown)))
  const slide = readXml(pack, 'ppt/slides/slide2.xml')
  const notes = readXml(pack, 'ppt/notesSlides/notesSlide2.xml')
  expect(descendants(slide, 'p:pic')).toHaveLength(1)
  const said = descendants(notes, 'a:t').flatMap(({ children }) => children)
  expect(said.join(' ')).toContain('Leaf 59')
})
