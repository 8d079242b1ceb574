import { describe, expect, it, test } from 'vitest'
import type { Graph, Sequence } from '../../src/diagram/graph.js'
import { readMermaid } from '../../src/diagram/read/mermaid.js'

const graph = (text: string) => readMermaid(text) as Graph
const sequence = (text: string) => readMermaid(text) as Sequence

describe('a diagram of states', () => {
  it('begins and ends on each level', () => {
    const { nodes, edges, clusters } = graph(
      'stateDiagram-v2\n[*] --> On\nOn --> [*]\nstate On {\n[*] --> A\n}',
    )
    expect(clusters.map(({ id }) => id)).toEqual(['On'])
    expect(nodes.map(({ id, shape, cluster }) => [id, shape, cluster])).toEqual([
      ['[*]start', 'start', undefined],
      ['[*]end', 'end', undefined],
      ['On[*]start', 'start', 'On'],
      ['A', 'rounded', 'On'],
    ])
    expect(edges.map(({ from, to }) => [from, to])).toEqual([
      ['[*]start', 'On'],
      ['On', '[*]end'],
      ['On[*]start', 'A'],
    ])
  })

  it('has names, texts, choices and notes', () => {
    const { nodes, edges, direction } = graph(
      'stateDiagram\ndirection LR\nstate "Long name" as a\na --> c : if it is\nstate c <<choice>>\nb : Words\nnote right of a\nOne\nTwo\nend note\nnote left of b : Three',
    )
    expect(direction).toBe('right')
    expect(
      nodes.map(({ id, shape, lines }) => [id, shape, lines.map(({ text }) => text)]),
    ).toEqual([
      ['a', 'rounded', ['Long name']],
      ['c', 'diamond', []],
      ['b', 'rounded', ['Words']],
      ['note 6', 'note', ['One', 'Two']],
      ['note 10', 'note', ['Three']],
    ])
    expect(edges[0]?.label).toEqual(['if it is'])
  })

  test.each([
    ['stateDiagram-v2\nA --> B\nA => B', 2],
    ['stateDiagram-v2\nstate A {\nB', 1],
    ['stateDiagram-v2\n}', 1],
  ])('%j is refused with its place', (text, line) => {
    expect(() => graph(text)).toThrow(expect.objectContaining({ line }))
  })
})

describe('a diagram of classes', () => {
  it('has members in parts', () => {
    const { nodes } = graph(
      'classDiagram\nclass Pair~T~ {\n<<interface>>\n+T first\n+swap() Pair~T~\n}\nPair : int size\nclass Empty["An empty one"]',
    )
    expect(nodes).toMatchObject([
      {
        id: 'Pair',
        lines: [{ text: '«interface»' }, { text: 'Pair<T>' }],
        parts: [['+T first', 'int size'], ['+swap() Pair<T>']],
      },
      { id: 'Empty', lines: [{ text: 'An empty one' }] },
    ])
  })

  test.each([
    ['A <|-- B', 'solid', 'triangle', 'none'],
    ['A --|> B', 'solid', 'none', 'triangle'],
    ['A <|.. B', 'dashed', 'triangle', 'none'],
    ['A *-- B', 'solid', 'filledDiamond', 'none'],
    ['A o-- B', 'solid', 'diamond', 'none'],
    ['A --> B', 'solid', 'none', 'open'],
    ['A ..> B', 'dashed', 'none', 'open'],
    ['A -- B', 'solid', 'none', 'none'],
  ])('%s is a %s line with %s and %s', (statement, line, start, end) => {
    const { edges } = graph(`classDiagram\n${statement}`)
    expect(edges).toMatchObject([{ from: 'A', to: 'B', line, start, end }])
  })

  it('has numbers at the ends of its lines', () => {
    const { edges } = graph('classDiagram\nA "1" --> "0..*" B : has')
    expect(edges).toMatchObject([{ startLabel: '1', endLabel: '0..*', label: ['has'] }])
  })

  it('has namespaces and notes', () => {
    const { clusters, nodes } = graph(
      'classDiagram\nnamespace Zoo {\nclass Duck\n}\nnote for Duck "It flies"',
    )
    expect(clusters.map(({ id }) => id)).toEqual(['Zoo'])
    expect(nodes).toMatchObject([
      { id: 'Duck', cluster: 'Zoo' },
      { shape: 'note', lines: [{ text: 'It flies' }] },
    ])
  })

  it('is refused with the place of what is wrong', () => {
    expect(() => graph('classDiagram\nA --> B\nA ~> B')).toThrow(
      expect.objectContaining({ line: 2 }),
    )
  })
})

describe('a diagram of entities', () => {
  test.each([
    ['A ||--o{ B : has', '1', '0..*', 'solid'],
    ['A }|..|| B : has', '1..*', '1', 'dashed'],
    ['A |o--|{ B : has', '0..1', '1..*', 'solid'],
    ['A }o--o| B : has', '0..*', '0..1', 'solid'],
  ])('%s counts %s and %s', (statement, startLabel, endLabel, line) => {
    const { edges } = graph(`erDiagram\n${statement}`)
    expect(edges).toMatchObject([{ startLabel, endLabel, line, label: ['has'] }])
  })

  it('has attributes', () => {
    const { nodes } = graph(
      'erDiagram\nLINE-ITEM["A line"] {\nstring name PK, FK "The name"\nint size\n}',
    )
    expect(nodes).toMatchObject([
      {
        id: 'LINE-ITEM',
        lines: [{ text: 'A line' }],
        parts: [['name: string (PK, FK) – The name', 'size: int']],
      },
    ])
  })

  it('is refused with the place of what is wrong', () => {
    expect(() => graph('erDiagram\nA || B')).toThrow(expect.objectContaining({ line: 1 }))
  })
})

describe('a sequence', () => {
  test.each([
    ['A->B: x', 'solid', 'none', 'none'],
    ['A-->B: x', 'dashed', 'none', 'none'],
    ['A->>B: x', 'solid', 'none', 'arrow'],
    ['A-->>+B: x', 'dashed', 'none', 'arrow'],
    ['A-xB: x', 'solid', 'none', 'cross'],
    ['A--)B: x', 'dashed', 'none', 'open'],
    ['A<<->>B: x', 'solid', 'arrow', 'arrow'],
    ['A ->> - B : x', 'solid', 'none', 'arrow'],
  ])('%s is a %s line with %s and %s', (statement, line, start, end) => {
    const { steps } = sequence(`sequenceDiagram\n${statement}`)
    expect(steps).toMatchObject([
      { type: 'message', from: 'A', to: 'B', label: ['x'], line, start, end },
    ])
  })

  it('has names with spaces and hyphens', () => {
    const { steps } = sequence('sequenceDiagram\nfront-end->>The back-end: x')
    expect(steps).toMatchObject([{ from: 'front-end', to: 'The back-end' }])
  })

  it('has participants with names, in the order in which they come', () => {
    const { participants } = sequence(
      'sequenceDiagram\nactor B as Bob<br/>himself\nA->>B: x\nNote over C: y',
    )
    expect(participants.map(({ lines }) => lines.map(({ text }) => text))).toEqual([
      ['Bob', 'himself'],
      ['A'],
      ['C'],
    ])
  })

  it('has frames, notes and numbers', () => {
    const { steps, title } = sequence(
      'sequenceDiagram\ntitle Talk\nautonumber\nloop Each day\nA->>B: x\nend\nalt yes\nA->>B: y\nelse no\nNote right of B: z\nend\nrect rgb(0,0,0)\nend',
    )
    expect(title).toBe('Talk')
    expect(
      steps.map((step) => [step.type, 'label' in step ? step.label[0] : '']),
    ).toEqual([
      ['open', 'loop: Each day'],
      ['message', '1. x'],
      ['close', ''],
      ['open', 'alt: yes'],
      ['message', '2. y'],
      ['divide', 'no'],
      ['note', 'z'],
      ['close', ''],
    ])
  })

  test.each([
    ['sequenceDiagram\nA->>B: x\nA => B', 2],
    ['sequenceDiagram\nloop x\nA->>B: x', 1],
    ['sequenceDiagram\nend', 1],
  ])('%j is refused with its place', (text, line) => {
    expect(() => sequence(text)).toThrow(expect.objectContaining({ line }))
  })
})
