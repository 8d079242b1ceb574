import type { Handout } from '../../src/model/handout.js'
import { definitions, list, paragraph, picture, table } from './blocks.js'
import { usual } from './briefings.js'
import {
  handout,
  points,
  prose,
  questions,
  region,
  section,
  sources,
  statement,
} from './handout.js'

const sentence =
  'Sanctions and outside pressure bear on stability, and analysts find that this weighs on decisions as much as doctrine does.[2] '

/** Briefings that are too much for any sheet, each in its own way. */
export const hardBriefings: Record<string, () => Handout> = {
  'fifty pages of sections': () => manySections(100, 250),
  'three hundred sections': () => manySections(300, 20),
  'two thousand sections': () => manySections(2000, 5),
  'a paragraph of 5,000 words': () => ofText(sentence.repeat(265)),
  'a sentence of 5,000 words': () => ofText('word '.repeat(5000)),
  'a word of 400 characters': () => ofText(`Before ${'x'.repeat(400)} after it.`),
  'a word of 100,000 characters': () => ofText('x'.repeat(100_000)),
  'eighty sources': () => withSources(80),
  'eight hundred sources': () => withSources(800),
  'a table of twenty columns and sixty rows': () => ofBlocks(grid(20, 60)),
  'ten wide tables': () => ofBlocks(...Array.from({ length: 10 }, () => grid(12, 20))),
  'a list of five hundred items': () => ofBlocks(list(true, ...repeat(500, sentence))),
  'a list of two hundred terms': () =>
    ofBlocks(
      definitions(
        ...repeat(200, 'Term').map((term): [string, string] => [term, sentence]),
      ),
    ),
  'forty pictures': () =>
    ofBlocks(...Array.from({ length: 40 }, () => picture(800, 600))),
  'two hundred points': () =>
    handout({ title: 'Points' }, [
      region('text', section('Key points', points(...repeat(200, `Lead: ${sentence}`)))),
    ]),
  'two hundred questions': () =>
    handout({ title: 'Questions' }, [
      region('questions', section('Questions', questions(...repeat(400, sentence)))),
    ]),
  'a bottom line of 3,000 words': () =>
    handout(
      { title: 'Bottom line' },
      [region('band', section('Bottom line', statement(sentence.repeat(160))))],
      ...usual().rows.map((row) => row.regions),
    ),
  'names without end': () => ({
    ...handout(
      {
        title: 'A title that goes on '.repeat(150),
        subtitle: 'and its subtitle '.repeat(150),
      },
      [region('text', section('A name that goes on '.repeat(100), prose(sentence)))],
    ),
    kicker: 'A kicker that goes on '.repeat(60),
    details: repeat(30, 'A detail that goes on '.repeat(20)),
  }),
  'too much of everything': () => withEverything(),
  nothing: () => handout({ title: '' }),
}

function repeat(count: number, text: string): string[] {
  return Array.from({ length: count }, () => text)
}

function manySections(count: number, words: number): Handout {
  const text = sentence.repeat(Math.ceil(words / 20))
  const sections = repeat(count, '').map((_, index) =>
    section(
      `Section ${index + 1}`,
      prose(text),
      index % 5 === 0 ? [section(`Part ${index + 1}`, prose(text))] : [],
    ),
  )
  return handout({ title: 'Sections' }, [region('text', ...sections)])
}

function ofText(text: string): Handout {
  return handout({ title: 'One text' }, [region('text', section('Summary', prose(text)))])
}

function ofBlocks(...blocks: Parameters<typeof prose>): Handout {
  return handout({ title: 'Blocks' }, [
    region('text', section('Blocks', prose(...blocks))),
  ])
}

function withSources(count: number): Handout {
  const titles = repeat(count, '').map(
    (_, index) =>
      `How interpretation ${index} of the world order affects policy | Publisher, 2023`,
  )
  const { rows, ...rest } = usual()
  return {
    ...rest,
    rows: [
      ...rows.slice(0, -1),
      { regions: [region('sources', section('Sources', sources(...titles)))] },
    ],
  }
}

function grid(columns: number, rows: number) {
  const row = repeat(columns, 'Some words in a cell')
  return table(row, ...Array.from({ length: rows }, () => row))
}

function withEverything(): Handout {
  const long = sentence.repeat(30)
  return handout(
    { title: 'Everything' },
    [region('band', section('Bottom line', statement(long)))],
    [
      region('text', section('Key points', points(`Lead: ${long}`, `Other: ${long}`))),
      region('text', section('Summary', prose(long, grid(8, 30), paragraph(long)))),
    ],
    [region('questions', section('Questions', questions('Why?', long, 'How?', long)))],
    [
      region(
        'sources',
        section('Sources', sources(...repeat(60, 'A source | A detail'))),
      ),
    ],
  )
}
