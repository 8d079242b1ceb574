import { describe, expect, it, test } from 'vitest'
import { slide, textSize } from '../../src/diagram/choose-plan.js'
import { diagramMeasure, sizeOf } from '../../src/diagram/measure.js'
import { sitePoint } from '../../src/diagram/shapes.js'
import {
  type Diagram,
  type PlanBox,
  type PlanEnd,
  type Point,
  scalePlan,
} from '../../src/model/diagram.js'
import { diagramOf, diagramsIn, fencedDiagram } from '../support/diagrams.js'
import { widest } from '../support/metrics.js'

const measure = diagramMeasure(widest, ['Carlito'], 'Vazirmatn', false)

const cases: [name: string, text: string, language?: string][] = [
  [
    'a flowchart of all shapes',
    'flowchart TD\nA[Text] --> B{Is it a longer question than usual?} -->|yes| C([Stadium])\nB -- no --> D[(Data)]\nC --> E((Circle)) & F(((Ring))) & G{{Six}}\nD --> H[/Lean/] & I[\\Back\\] & J[/Up\\] & K[\\Down/] & L>Flag] & M[[Sub]]',
  ],
  ['a cycle', 'flowchart LR\nA --> B --> C --> A\nB --> B'],
  ['what is not connected', 'flowchart TD\nA\nB --> C\nD --> E\nF'],
  [
    'fields in fields',
    'flowchart LR\nsubgraph one [A long name of a field]\nsubgraph two\nA\nend\nB\nend\nA --> C --> B\none --> D',
  ],
  ['two ways', 'flowchart TD\nA -->|one way| B\nA -->|another way| B\nB --> A'],
  ['states', 'stateDiagram-v2\n[*] --> A\nA --> B : pushed\nB --> [*]'],
  [
    'classes',
    'classDiagram\nA <|-- B\nA "1" --> "*" C : has\nclass A {\n+int name\n+run() void\n}',
  ],
  ['entities', 'erDiagram\nA ||--o{ B : places\nB {\nstring name PK\n}'],
  [
    'a sequence',
    'sequenceDiagram\nA->>B: A message that is longer than the distance\nalt x\nB->>C: y\nelse z\nC->>C: alone\nend\nNote right of A: Words\nNote left of C: More words\nNote over A,C: All',
  ],
  ['a graph', 'digraph { rankdir=LR a -> b -> c; a -> c; b -> b }', 'dot'],
  [
    'long words and many lines',
    'flowchart TD\nA["Donaudampfschifffahrtsgesellschaftskapitänsmützenabzeichen"] --> B[one two three four five six seven eight nine ten eleven twelve]',
  ],
]

describe.each(cases)('%s', (_, text, language) => {
  const laid = diagramOf(text, language)

  it('has all its parts inside', async () => {
    const { plan } = await laid
    const boxes = [...plan.nodes, ...plan.labels, ...plan.clusters].map(({ box }) => box)
    const points = plan.edges.flatMap((edge) => edge.points)
    for (const { x, y, width, height } of [...boxes, ...points.map(asBox)]) {
      expect(x).toBeGreaterThanOrEqual(0)
      expect(y).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(plan.width + 0.01)
      expect(y + height).toBeLessThanOrEqual(plan.height + 0.01)
    }
  })

  it('has no shape over another, and no text over a shape', async () => {
    const { plan } = await laid
    const names = plan.clusters.map(({ name: box }) => ({ box }))
    const items = [...plan.nodes, ...plan.labels, ...names]
    items.forEach((one, index) => {
      for (const other of items.slice(index + 1)) {
        expect(meet(one.box, other.box), JSON.stringify([one, other])).toBe(false)
      }
    })
  })

  it('has room for its texts', async () => {
    const { plan } = await laid
    for (const { box, lines } of [...plan.nodes, ...plan.labels, ...plan.clusters]) {
      const { width, height } = sizeOf(lines, measure)
      expect(box.width).toBeGreaterThanOrEqual(width)
      expect(box.height).toBeGreaterThanOrEqual(height)
    }
  })

  it('has lines in right angles that end where shapes can be glued', async () => {
    const { plan } = await laid
    for (const { points, from, to } of plan.edges) {
      expect(points.length).toBeGreaterThanOrEqual(2)
      if (from) expect(close(points[0], siteOf(plan, from))).toBe(true)
      if (to) expect(close(points.at(-1), siteOf(plan, to))).toBe(true)
      points.slice(1).forEach((point, index) => {
        const before = points[index] as Point
        const isStraight =
          Math.abs(point.x - before.x) < 0.01 || Math.abs(point.y - before.y) < 0.01
        expect(isStraight).toBe(true)
      })
    }
  })

  it('has no lines through shapes', async () => {
    const { plan } = await laid
    for (const { points, from, to } of plan.edges.filter(({ quiet }) => !quiet)) {
      const others = plan.nodes.filter(
        ({ id, shape }) => id !== from?.node && id !== to?.node && shape !== 'note',
      )
      points.slice(1).forEach((point, index) => {
        for (const { box } of others)
          expect(meet(spanned(points[index] as Point, point), box)).toBe(false)
      })
    }
  })
})

test('places are the same each time', async () => {
  const [, text = ''] = cases[0] ?? []
  expect(await diagramOf(text)).toEqual(await diagramOf(text))
})

test('boxes of one layer are equally high', async () => {
  const { plan } = await diagramOf('flowchart TD\nA --> B[one<br>two] & C[one]')
  const [, one, other] = plan.nodes
  expect(one?.box.height).toBe(other?.box.height)
})

test('two lines from a shape are bent in the middle of their way', async () => {
  const { plan } = await diagramOf('flowchart TD\nA --> B & C')
  for (const { points } of plan.edges) {
    const [first, second, , last] = points
    expect(second?.y).toBeCloseTo(((first?.y ?? 0) + (last?.y ?? 0)) / 2)
  }
})

test('a long way goes on in further columns, downwards as before', async () => {
  const steps = Array.from({ length: 14 }, (_, i) => `n${i} --> n${i + 1}`).join('\n')
  const { plan, picture } = await diagramOf(`flowchart TD\n${steps}`)
  expect(plan.width).toBeGreaterThan(plan.height)
  expect((plan.height * 11) / plan.size).toBeLessThan(320)
  const [first, second] = plan.nodes
  expect(second?.box.y).toBeGreaterThan(first?.box.y ?? 0)
  expect(picture).toBeUndefined()
})

describe('text on a slide', () => {
  const names = ['Citizen files petition online', 'Registry checks signatures']
  const steps = (count: number) =>
    Array.from({ length: count }, (_, i) => `n${i}[${names[i % 2]}]`).join(' --> ')

  test('is comfortable in a wide row of six, with short lines', async () => {
    const { plan } = await diagramOf(`flowchart LR\n${steps(6)}`)
    expect(textSize(plan, slide.room)).toBeGreaterThanOrEqual(14)
    const middles = plan.nodes.map(({ box }) => Math.round(box.y + box.height / 2))
    expect(new Set(middles).size).toBe(1)
    expect(plan.nodes[0]?.lines.map(({ text }) => text)).toEqual([
      'Citizen files',
      'petition online',
    ])
  })

  it('is comfortable in a row of twelve, which goes on in further rows', async () => {
    const { plan } = await diagramOf(`flowchart LR\n${steps(12)}`)
    expect(textSize(plan, slide.room)).toBeGreaterThanOrEqual(14)
    expect(plan.nodes[1]?.box.x).toBeGreaterThan(plan.nodes[0]?.box.x ?? 0)
  })

  it('is read where a field has long words, in a row that then runs down', async () => {
    const words = Array.from({ length: 6 }, (_, i) => `n${i}[Verwaltungsgerichtsakte]`)
    const { plan } = await diagramOf(
      `flowchart LR\nsubgraph one\n${words.join(' --> ')}\nend`,
    )
    expect(textSize(plan, slide.room)).toBeGreaterThanOrEqual(slide.readable)
    expect(plan.height).toBeGreaterThan(plan.width)
  })

  it('that is small in every way is told', async () => {
    const { diagrams, messages } = await diagramsIn(
      fencedDiagram(`flowchart LR\nsubgraph one\n${steps(8)}\nend`),
    )
    expect(diagrams[0]?.plan.nodes).toHaveLength(8)
    expect(messages).toEqual([expect.stringContaining('text of 11 points')])
  })
})

test('lines that wrapping would lose are there all the same', async () => {
  const ways = Array.from({ length: 14 }, (_, i) => [
    `n${i} --> n${i + 1}`,
    `n${i} --> n${(i * 5 + 3) % 14}`,
  ])
  const { plan } = await diagramOf(`flowchart TD\n${ways.flat().join('\n')}`)
  expect(plan.edges).toHaveLength(28)
  for (const { points, to } of plan.edges) {
    expect(points.length).toBeGreaterThanOrEqual(2)
    if (to) expect(close(points.at(-1), siteOf(plan, to))).toBe(true)
  }
})

test('long sequences have less air', async () => {
  const messages = (count: number) =>
    `sequenceDiagram\n${Array.from({ length: count }, (_, i) => `A->>B: m${i}`).join('\n')}`
  const heightOf = async (count: number) => (await diagramOf(messages(count))).plan.height
  const short = (await heightOf(4)) - (await heightOf(3))
  const long = (await heightOf(13)) - (await heightOf(12))
  expect(long).toBeLessThan(short)
})

test('a plan can be scaled', async () => {
  const { plan } = await diagramOf('classDiagram\nclass A {\nint b\n}\nA --> B : c')
  const half = scalePlan(plan, 0.5)
  expect(half.width).toBe(plan.width / 2)
  expect(half.size).toBe(7)
  expect(half.nodes[0]?.rules[0]).toBe((plan.nodes[0]?.rules[0] ?? 0) / 2)
  expect(half.labels[0]?.box.height).toBe((plan.labels[0]?.box.height ?? 0) / 2)
  expect(half.edges[0]?.points[1]?.y).toBe((plan.edges[0]?.points[1]?.y ?? 0) / 2)
})

function siteOf(plan: Diagram['plan'], { node, side }: PlanEnd): Point {
  const found = plan.nodes.find(({ id }) => id === node)
  if (!found) throw new Error(`Expected a node ${node}`)
  return sitePoint(found.shape, found.box, side)
}

function asBox({ x, y }: Point): PlanBox {
  return { x, y, width: 0, height: 0 }
}

function spanned(one: Point, other: Point): PlanBox {
  return {
    x: Math.min(one.x, other.x),
    y: Math.min(one.y, other.y),
    width: Math.abs(one.x - other.x),
    height: Math.abs(one.y - other.y),
  }
}

function close(one: Point | undefined, other: Point): boolean {
  return one !== undefined && Math.hypot(one.x - other.x, one.y - other.y) < 0.05
}

function meet(one: PlanBox, other: PlanBox): boolean {
  const slack = 0.5
  return (
    one.x + slack < other.x + other.width &&
    other.x + slack < one.x + one.width &&
    one.y + slack < other.y + other.height &&
    other.y + slack < one.y + one.height
  )
}

test('a label is on its line where the bend of this is moved', async () => {
  const { plan } = await diagramOf(
    'flowchart LR\nA[Request arrives] --> B{Is it urgent?}\nB -- yes --> C[Head of press answers within an hour]\nB -- no --> D[Draft] --> E[Legal review] --> F[Answer]\nC --> F',
  )
  expect(plan.labels).toHaveLength(2)
  for (const { box, lines } of plan.labels) {
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    const isOnLine = plan.edges.some(({ points }) =>
      points.some((point, index) => {
        const next = points[index + 1] ?? point
        const across = (axis: 'x' | 'y') =>
          middle[axis] > Math.min(point[axis], next[axis]) - 1 &&
          middle[axis] < Math.max(point[axis], next[axis]) + 1
        return across('x') && across('y')
      }),
    )
    expect(isOnLine, lines.map(({ text }) => text).join()).toBe(true)
  }
})
