import { describe, expect, it, test } from 'vitest'
import type { Graph } from '../../src/diagram/graph.js'
import { readMermaid } from '../../src/diagram/read/mermaid.js'

const read = (text: string) => readMermaid(text) as Graph
const edgesOf = (statement: string) => read(`flowchart TD\n${statement}`).edges
const nodesOf = (statement: string) => read(`flowchart TD\n${statement}`).nodes

describe('a flowchart', () => {
  test.each([
    ['graph', 'down'],
    ['graph TB', 'down'],
    ['flowchart TD;', 'down'],
    ['flowchart BT', 'up'],
    ['flowchart LR', 'right'],
    ['flowchart rl', 'left'],
    ['flowchart-elk LR', 'right'],
    ['graph >', 'right'],
  ])('%s goes %s', (header, direction) => {
    expect(read(`${header}\nA`).direction).toBe(direction)
  })

  test.each([
    ['A', 'rect', 'A'],
    ['A[Text of it]', 'rect', 'Text of it'],
    ['A["Signs (of) [all] {kinds}"]', 'rect', 'Signs (of) [all] {kinds}'],
    ['A(x)', 'rounded', 'x'],
    ['A([x])', 'stadium', 'x'],
    ['A[[x]]', 'subroutine', 'x'],
    ['A[(x)]', 'cylinder', 'x'],
    ['A((x))', 'circle', 'x'],
    ['A(((x)))', 'doubleCircle', 'x'],
    ['A>x]', 'flag', 'x'],
    ['A{x}', 'diamond', 'x'],
    ['A{{x}}', 'hexagon', 'x'],
    ['A[/x/]', 'parallelogram', 'x'],
    ['A[\\x\\]', 'parallelogramBack', 'x'],
    ['A[/x\\]', 'trapezoid', 'x'],
    ['A[\\x/]', 'trapezoidDown', 'x'],
    ['A[x]:::warm', 'rect', 'x'],
    ['A@{ shape: diam, label: "x, y" }', 'diamond', 'x, y'],
    ['A["one<br/>two<br>three"]', 'rect', 'one|two|three'],
    ['A["`**bold** and _italic_`"]', 'rect', 'bold and italic'],
    ['A["#quot;a#quot; &amp; #9829;"]', 'rect', '"a" & ♥'],
    ['A["<b>b</b> &lt; c"]', 'rect', 'b < c'],
    ['A[List<String> of <yes>]', 'rect', 'List<String> of <yes>'],
    ['A[fa:fa-car Car]', 'rect', 'Car'],
    ['طرح[پیش‌نویس]', 'rect', 'پیش‌نویس'],
    ['日本[語]', 'rect', '語'],
  ])('%s is a %s with %s', (statement, shape, label) => {
    const [node] = nodesOf(statement)
    expect(node?.shape).toBe(shape)
    expect(node?.lines.map(({ text }) => text).join('|')).toBe(label)
  })

  test.each([
    ['A --> B', 'solid', 'none', 'arrow', ''],
    ['A-->B', 'solid', 'none', 'arrow', ''],
    ['A --- B', 'solid', 'none', 'none', ''],
    ['A -----> B', 'solid', 'none', 'arrow', ''],
    ['A -.-> B', 'dashed', 'none', 'arrow', ''],
    ['A -.- B', 'dashed', 'none', 'none', ''],
    ['A ==> B', 'thick', 'none', 'arrow', ''],
    ['A === B', 'thick', 'none', 'none', ''],
    ['A --o B', 'solid', 'none', 'circle', ''],
    ['A --x B', 'solid', 'none', 'cross', ''],
    ['A <--> B', 'solid', 'arrow', 'arrow', ''],
    ['A o--o B', 'solid', 'circle', 'circle', ''],
    ['A -->|yes| B', 'solid', 'none', 'arrow', 'yes'],
    ['A -->|"of (x)"| B', 'solid', 'none', 'arrow', 'of (x)'],
    ['A -- yes, it is --> B', 'solid', 'none', 'arrow', 'yes, it is'],
    ['A -- yes --- B', 'solid', 'none', 'none', 'yes'],
    ['A -. maybe .-> B', 'dashed', 'none', 'arrow', 'maybe'],
    ['A == sure ==> B', 'thick', 'none', 'arrow', 'sure'],
    ['A e1@--> B', 'solid', 'none', 'arrow', ''],
  ])('%s is a %s line from %s to %s', (statement, line, start, end, label) => {
    expect(edgesOf(statement)).toEqual([
      { from: 'A', to: 'B', label: label === '' ? [] : [label], line, start, end },
    ])
  })

  it('joins groups and chains', () => {
    const ways = edgesOf('A & B --> C -.-> D; D --> A').map(({ from, to }) => from + to)
    expect(ways).toEqual(['AC', 'BC', 'CD', 'DA'])
  })

  it('has lines that are not seen, looks and comments left out', () => {
    const graph = read(
      '%%{init: {"theme": "dark"}}%%\nflowchart TD\n%% a comment\nA ~~~ B\nclassDef x fill:#f00\nclass A x\nstyle B fill:#fff\nlinkStyle 0 stroke:red\nclick A "https://example.org"',
    )
    expect(graph.edges).toEqual([])
    expect(graph.nodes.map(({ id }) => id)).toEqual(['A', 'B'])
  })

  it('has fields, also inside others and at the ends of lines', () => {
    const { clusters, nodes, edges } = read(
      'flowchart TD\nsubgraph one [First team]\nA\nsubgraph two\nB\nend\nend\nC --> one',
    )
    expect(clusters).toMatchObject([
      { id: 'one', lines: [{ text: 'First team' }] },
      { id: 'two', cluster: 'one' },
    ])
    expect(nodes.map(({ id, cluster }) => [id, cluster])).toEqual([
      ['A', 'one'],
      ['B', 'two'],
      ['C', undefined],
    ])
    expect(edges[0]?.to).toBe('one')
  })

  it('has its title and description from where authors put them', () => {
    expect(read('---\ntitle: "Way of a law"\n---\nflowchart TD\nA').title).toBe(
      'Way of a law',
    )
    const told = read('graph TD\naccTitle: Way\naccDescr { In\ntwo lines\n}\nA')
    expect([told.title, told.description]).toEqual(['Way', 'In two lines'])
  })

  test.each([
    ['flowchart TD\nA --> B\nB -> C', 'Unexpected `->`', 2, 2],
    ['flowchart TD\n  A -->', 'Unexpected end', 1, 7],
    ['flowchart XY\nA', 'Unexpected direction `XY`', 0, 10],
    ['flowchart TD\nsubgraph a\nA', '`subgraph` without `end`', 1, 0],
    ['flowchart TD\nA\nend', '`end` without `subgraph`', 2, 0],
    ['flowchart TD\nA[open --> B', 'Unexpected `[open`', 1, 1],
    ['pie\n"a": 1', 'Unexpected kind of diagram `pie`', 0, 0],
    ['flowchrat TD\nA', 'expected `flowchart`', 0, 0],
  ])('%j is refused with its place', (text, message, line, column) => {
    expect(() => read(text)).toThrow(
      expect.objectContaining({
        message: expect.stringContaining(message),
        line,
        column,
      }),
    )
  })
})
