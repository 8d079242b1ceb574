import fc from 'fast-check'

/**
 * A briefing of charts and diagrams that are in order but for what they say.
 *
 * @param noise what they say
 */
export function fences(noise: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const line = fc.oneof(
    noise.map((text) => text.replace(/[\r\n]+/g, ' ')),
    fc
      .string({ unit: 'grapheme', maxLength: 200 })
      .map((text) => text.replace(/\s+/g, ' ')),
    fc.constantFrom('A', 'Long words, and more of them: '.repeat(12)),
  )
  const fence = fc.oneof(chart(line), flowchart(line), sequence(line), dot(line))
  return fc
    .array(fence, { minLength: 1, maxLength: 3 })
    .map((parts) => ['# A', ...parts.map((part) => `## B\n\n${part}`)].join('\n\n'))
}

function chart(line: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const cell = line.map((text) => `"${text.replaceAll('"', '""')}"`)
  return fc
    .record({
      form: fc.constantFrom('bar', 'column', 'line', 'pie', 'scatter'),
      options: fc.subarray(['title', 'unit', 'source', 'alt', 'mark']),
      text: line,
      head: fc.array(cell, { minLength: 2, maxLength: 4 }),
      rows: fc.array(fc.tuple(cell, fc.array(number, { maxLength: 4 })), {
        maxLength: 12,
      }),
    })
    .map(({ form, options, text, head, rows }) =>
      fenced(`chart ${form}`, [
        ...options.map((option) => `${option}: ${text}`),
        '',
        head.join(','),
        ...rows.map(([name, values]) => [name, ...values].join(',')),
      ]),
    )
}

const number = fc.oneof(
  fc.integer().map(String),
  fc.double().map(String),
  fc.constantFrom('', '-', '1e308', '5e-324', '1,5', '12 %', '0'),
)

function flowchart(line: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const label = line.map((text) => text.replaceAll('"', '#quot;'))
  return fc
    .array(fc.tuple(fc.nat(5), label, label, fc.nat(5)), { minLength: 1, maxLength: 8 })
    .map((edges) =>
      fenced('mermaid', [
        'flowchart LR',
        ...edges.map(
          ([from, name, edge, to]) => `n${from}["${name}"] -->|"${edge}"| n${to}`,
        ),
      ]),
    )
}

function sequence(line: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(fc.nat(3), fc.nat(3), line), { minLength: 1, maxLength: 8 })
    .map((messages) =>
      fenced('mermaid', [
        'sequenceDiagram',
        ...messages.map(([from, to, text]) => `n${from}->>n${to}: ${text}`),
      ]),
    )
}

function dot(line: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const label = line.map((text) => JSON.stringify(text))
  return fc
    .array(fc.tuple(fc.nat(4), fc.nat(4), label), { minLength: 1, maxLength: 8 })
    .map((edges) =>
      fenced('dot', [
        'digraph {',
        ...edges.map(([from, to, text]) => `n${from} -> n${to} [label=${text}]`),
        '}',
      ]),
    )
}

function fenced(info: string, lines: string[]): string {
  return [`~~~~~~${info}`, ...lines, '~~~~~~'].join('\n')
}
