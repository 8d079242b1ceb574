import fc from 'fast-check'
import { blocks, type Extent } from './blocks.js'
import { languages, markedText, text } from './text.js'

/** From three words to fifty pages. */
const extents: fc.Arbitrary<Extent> = fc.oneof(
  { weight: 3, arbitrary: fc.constant({ words: 12, blocks: 1, sections: 3, rows: 3 }) },
  { weight: 5, arbitrary: fc.constant({ words: 80, blocks: 4, sections: 7, rows: 8 }) },
  {
    weight: 1,
    arbitrary: fc.constant({ words: 400, blocks: 9, sections: 16, rows: 40 }),
  },
)

/** Markdown of briefings of every shape and length, in every language. */
export const briefings: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...languages), extents)
  .chain(([lang, extent]) =>
    fc
      .tuple(
        frontMatter(lang),
        title(lang),
        blocks(lang, { ...extent, blocks: 1 }),
        fc.array(section(lang, extent), { maxLength: extent.sections }),
      )
      .map((parts) =>
        parts
          .flat()
          .filter((part) => part !== '')
          .join('\n\n'),
      ),
  )

function frontMatter(lang: string): fc.Arbitrary<string> {
  const field = (name: string, most: number) =>
    fc
      .option(text(lang, 1, most), { freq: 2 })
      .map((value) => (value === null ? [] : [`${name}: ${JSON.stringify(value)}`]))
  return fc
    .tuple(
      field('subtitle', 40),
      field('topic', 8),
      field('author', 15),
      field('organisation', 15),
      field('mark', 3),
      fc.constantFrom([], ['date: 2025-05-12'], ['as-of: Spring of some year']),
      fc.constantFrom([], [], ['template: memo']),
    )
    .map((fields) => `---\nlang: ${lang}\n${fields.flat().join('\n')}\n---`)
}

/** Some are much too long; the first section may have to do without. */
function title(lang: string): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: oneLine(text(lang, 1, 12)).map((words) => `# ${words}`) },
    { weight: 1, arbitrary: oneLine(text(lang, 60, 250)).map((words) => `# ${words}`) },
    { weight: 1, arbitrary: fc.constant('') },
  )
}

function section(lang: string, extent: Extent): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: named(heading(lang), blocks(lang, extent)) },
    { weight: 1, arbitrary: named(fc.constant('## TL;DR'), blocks(lang, extent)) },
    { weight: 1, arbitrary: named(fc.constant('## Key points'), points(lang, extent)) },
    { weight: 1, arbitrary: named(fc.constant('## FAQ'), questions(lang, extent)) },
    { weight: 1, arbitrary: named(fc.constant('## Sources'), sources(lang, extent)) },
  )
}

function named(
  name: fc.Arbitrary<string>,
  content: fc.Arbitrary<string>,
): fc.Arbitrary<string> {
  return fc.tuple(name, content).map((parts) => parts.filter(Boolean).join('\n\n'))
}

function heading(lang: string): fc.Arbitrary<string> {
  const words = fc.oneof(
    { weight: 12, arbitrary: oneLine(markedText(lang, 1, 7)) },
    { weight: 1, arbitrary: oneLine(text(lang, 30, 200)) },
  )
  return fc
    .tuple(fc.integer({ min: 2, max: 4 }), words)
    .map(([level, said]) => `${'#'.repeat(level)} ${said}`)
}

function points(lang: string, { rows }: Extent): fc.Arbitrary<string> {
  const point = fc.tuple(oneLine(text(lang, 1, 8)), oneLine(markedText(lang, 0, 45)))
  return fc
    .array(point, { minLength: 1, maxLength: rows })
    .map((all) => all.map(([lead, rest]) => `- **${lead}.** ${rest}`).join('\n'))
}

function questions(lang: string, { rows, words }: Extent): fc.Arbitrary<string> {
  const question = fc.tuple(oneLine(text(lang, 2, 14)), markedText(lang, 0, words))
  return fc
    .array(question, { minLength: 1, maxLength: rows })
    .map((all) => all.map(([asked, said]) => `### ${asked}?\n\n${said}`).join('\n\n'))
}

function sources(lang: string, { rows }: Extent): fc.Arbitrary<string> {
  const source = fc.oneof(
    oneLine(text(lang, 1, 20)),
    oneLine(text(lang, 1, 9)).map((said) => `[${said}](https://example.org/a), 2024`),
    fc.constant('https://example.org/reports/2024/a-report-of-some-length.pdf'),
  )
  return fc
    .array(source, { minLength: 1, maxLength: rows })
    .map((all) => all.map((said, index) => `${index + 1}. ${said}`).join('\n'))
}

function oneLine(words: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return words.map((said) => said.replaceAll(/\s*\n\s*/g, ' '))
}
