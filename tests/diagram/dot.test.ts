import { Graphviz } from '@hpcc-js/wasm-graphviz'
import { describe, expect, it, test } from 'vitest'
import { readDot } from '../../src/diagram/read/dot.js'

const graphviz = await Graphviz.load()
const read = (text: string) =>
  readDot(text, (dot) => graphviz.layout(dot, 'dot_json', 'nop2'))

describe('a graph in DOT', () => {
  it('has nodes, lines and fields', () => {
    const graph = read(
      'digraph { label="Water"; rankdir=LR; a [label="Spring\\nof water", shape=box]; a -> b [label=pipe, style=dashed]; subgraph cluster_c { label="City"; b; subgraph cluster_d { c } } }',
    )
    expect(graph).toMatchObject({
      title: 'Water',
      direction: 'right',
      nodes: [
        { id: 'a', shape: 'rect', lines: [{ text: 'Spring' }, { text: 'of water' }] },
        { id: 'b', shape: 'stadium', cluster: 'cluster_c' },
        { id: 'c', cluster: 'cluster_d' },
      ],
      edges: [{ from: 'a', to: 'b', label: ['pipe'], line: 'dashed', end: 'arrow' }],
      clusters: [
        { id: 'cluster_c', lines: [{ text: 'City' }] },
        { id: 'cluster_d', cluster: 'cluster_c' },
      ],
    })
  })

  test.each([
    ['graph { a -- b }', 'none', 'none'],
    ['digraph { a -> b [dir=both] }', 'arrow', 'arrow'],
    ['digraph { a -> b [dir=back] }', 'arrow', 'none'],
    ['digraph { a -> b [arrowhead=odiamond] }', 'none', 'diamond'],
    ['digraph { edge [arrowhead=none] a -> b }', 'none', 'none'],
  ])('%s has %s and %s at its ends', (text, start, end) => {
    expect(read(text).edges).toMatchObject([{ start, end }])
  })

  it('has records in parts, and labels in HTML as text', () => {
    const { nodes } = read(
      'digraph { a [shape=record, label="{Name|<p>id\\l|a \\| b}"]; b [label=<<b>Bold</b> text<br/>second &amp; last>]; "c d" [label="\\N < e"]; e [style=invis] }',
    )
    expect(nodes).toMatchObject([
      { lines: [{ text: 'Name' }], parts: [['id'], ['a | b']] },
      { lines: [{ text: 'Bold text' }, { text: 'second & last' }] },
      { lines: [{ text: 'c d < e' }] },
    ])
  })

  test.each([
    ['digraph {\n  a -> }', 1, 7],
    ['graph x { a -> b }', 0, 12],
    ['', 0, 0],
  ])('%j is refused with its place', (text, line, column) => {
    expect(() => read(text)).toThrow(expect.objectContaining({ line, column }))
  })
})
