import fc from 'fast-check'
import { longWord, markedText, text } from './text.js'

/** How much a briefing has of everything. */
export interface Extent {
  /** Words of a paragraph, blocks of a section, sections: at most. */
  words: number
  blocks: number
  sections: number
  /** Rows of tables, lines of code, items of lists: at most. */
  rows: number
}

/** Blocks of Markdown with an empty line between them. */
export function blocks(lang: string, extent: Extent, least = 0): fc.Arbitrary<string> {
  return fc
    .array(block(lang, extent), { minLength: least, maxLength: extent.blocks })
    .map((all) => all.join('\n\n'))
}

function block(lang: string, extent: Extent): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 8, arbitrary: markedText(lang, 1, extent.words) },
    { weight: 4, arbitrary: list(lang, extent, 3) },
    { weight: 1, arbitrary: timeline(lang, extent) },
    { weight: 2, arbitrary: table(lang, extent) },
    { weight: 2, arbitrary: code(lang, extent) },
    { weight: 1, arbitrary: definitions(lang, extent) },
    { weight: 1, arbitrary: quote(lang, extent) },
    { weight: 1, arbitrary: container(lang, extent) },
    { weight: 1, arbitrary: fc.constantFrom(...rare) },
  )
}

/** Texts side by side, or options with their pros and cons. */
function container(lang: string, extent: Extent): fc.Arbitrary<string> {
  const inner = fc.oneof(markedText(lang, 1, extent.words), list(lang, extent, 1))
  const part = fc
    .tuple(text(lang, 1, 8), fc.array(inner, { maxLength: 3 }))
    .map(([name, texts]) => [`#### ${name}`, ...texts].join('\n\n'))
  const fence = fc.constantFrom(':::compare', '::: columns', ':::options')
  return fc
    .tuple(fence, fc.array(part, { minLength: 2, maxLength: 6 }))
    .map(([open, parts]) => [open, ...parts, ':::'].join('\n\n'))
}

const rare = [
  ': What a table is called',
  '---',
  '<details><summary>More</summary>Less</details>',
  '![A picture](missing.png "with a caption")',
  '<!-- notes: Say this. -->',
  '[^a]: A note that is no source.',
  '**Bold as a heading**',
]

/** Items of a line or two, some with a list or another block inside. */
function list(lang: string, extent: Extent, depth: number): fc.Arbitrary<string> {
  const below =
    depth > 0
      ? fc.option(
          fc.oneof(
            list(lang, { ...extent, rows: 3 }, depth - 1),
            code(lang, { ...extent, rows: 3 }),
          ),
          { freq: 4 },
        )
      : fc.constant(null)
  const item = fc.tuple(markedText(lang, 1, 25), below)
  const sign = fc.constantFrom('- ', '1. ', '- [x] ')
  return fc
    .tuple(sign, fc.array(item, { minLength: 1, maxLength: extent.rows }))
    .map(([start, items]) =>
      items
        .map(([line, inner]) => `${start}${line}${inner ? `\n\n${indent(inner)}` : ''}`)
        .join('\n'),
    )
}

/** Items that begin with a date, some with a list inside. */
function timeline(lang: string, extent: Extent): fc.Arbitrary<string> {
  const below = fc.option(list(lang, { ...extent, rows: 3 }, 0), { freq: 6 })
  const date = fc.constantFrom('2021:', '**2019–2021**', '2025-05-12 –', '1990.')
  return fc
    .array(fc.tuple(date, markedText(lang, 1, 40), below), {
      minLength: 3,
      maxLength: Math.max(3, extent.rows),
    })
    .map((items) =>
      items
        .map(
          ([when, what, inner]) =>
            `- ${when} ${what}${inner ? `\n\n${indent(inner)}` : ''}`,
        )
        .join('\n'),
    )
}

function indent(markdown: string): string {
  return markdown.replaceAll(/^(?=.)/gm, '   ')
}

function table(lang: string, { rows }: Extent): fc.Arbitrary<string> {
  return fc.integer({ min: 1, max: 9 }).chain((columns) => {
    const cell = fc.oneof(
      { weight: 3, arbitrary: text(lang, 1, 4) },
      { weight: 3, arbitrary: fc.integer().map(String) },
      { weight: 2, arbitrary: fc.constantFrom('1.5', '−12.25 %', '1,234.5', '–') },
      { weight: 1, arbitrary: fc.constant('') },
      { weight: 1, arbitrary: markedText(lang, 5, Math.ceil(120 / columns)) },
    )
    const row = fc
      .array(cell, { minLength: columns, maxLength: columns })
      .map(
        (cells) => `| ${cells.map((one) => one.replaceAll(/[|\n]/g, ' ')).join(' | ')} |`,
      )
    const rule = fc
      .array(fc.constantFrom('---', '--:', ':-:'), {
        minLength: columns,
        maxLength: columns,
      })
      .map((marks) => `| ${marks.join(' | ')} |`)
    return fc
      .tuple(row, rule, fc.array(row, { maxLength: rows }))
      .map(([header, marks, body]) => [header, marks, ...body].join('\n'))
  })
}

function code(lang: string, { rows }: Extent): fc.Arbitrary<string> {
  const line = fc.oneof(
    fc.constantFrom('', '  return one', '\tif (one) two()', '# a comment', '}'),
    text(lang, 1, 30),
    fc.integer({ min: 20, max: 300 }).map((length) => 'const x=1;'.repeat(length / 10)),
    fc.integer({ min: 60, max: 400 }).map((length) => longWord('abcdefghij', length)),
  )
  return fc
    .array(line, { minLength: 1, maxLength: rows })
    .map((lines) => `\`\`\`js\n${lines.join('\n').replaceAll('`', "'")}\n\`\`\``)
}

function definitions(lang: string, extent: Extent): fc.Arbitrary<string> {
  return fc
    .array(fc.tuple(text(lang, 1, 4), markedText(lang, 1, 30)), {
      minLength: 1,
      maxLength: extent.rows,
    })
    .map((all) => all.map(([term, meaning]) => `${term}\n: ${meaning}`).join('\n\n'))
}

function quote(lang: string, extent: Extent): fc.Arbitrary<string> {
  const tone = fc.constantFrom('', '[!WARNING]\n', '[!NOTE]\n', '[!NOTE] Speaker\n')
  const said = fc.constantFrom('', '\n— Ann Lee, minister')
  return fc
    .tuple(tone, markedText(lang, 1, extent.words), said)
    .map(([first, words, by]) => `${first}${words}${by}`.replaceAll(/^/gm, '> '))
}
