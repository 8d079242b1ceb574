import { describe, expect, test } from 'vitest'
import { answers, questionsOnly } from '../../src/handout/condense/answers.js'
import { drawings, pictures } from '../../src/handout/condense/exhibits.js'
import { firstBlocks } from '../../src/handout/condense/first-blocks.js'
import { longBlocks } from '../../src/handout/condense/long-blocks.js'
import { childNames, regionNames } from '../../src/handout/condense/names.js'
import { outline } from '../../src/handout/condense/outline.js'
import { points as pointsStage } from '../../src/handout/condense/points.js'
import { prose as proseStage, statements } from '../../src/handout/condense/prose.js'
import { runStages } from '../../src/handout/condense/run-stages.js'
import { sources as sourcesStage } from '../../src/handout/condense/sources.js'
import type { Stage } from '../../src/handout/condense/stage.js'
import type { Content, Section } from '../../src/model/briefing.js'
import type { Handout } from '../../src/model/handout.js'
import { code, heading, list, table } from '../support/blocks.js'
import {
  handout,
  points,
  prose,
  questions,
  region,
  section,
  sources,
  statement,
} from '../support/handout.js'

const two = 'The first. The second.'
const three = `${two} The third.`

function of(...contents: Content[]): Handout {
  const sections = contents.map((content, index) => section(`S${index + 1}`, content))
  return handout({ title: 'T' }, [region('text', ...sections)])
}

/** What a stage can shorten: of how many units, how many stay, and what is said of one. */
function partsOf(stage: Stage, input: Handout): [units: number, least: number, string][] {
  return stage
    .parts(input)
    .map(({ units, least, name, what }) => [units, least, `${name}: ${what(least)}`])
}

/** All text after a stage has left so many units of each part. */
function textOf(stage: Stage, input: Handout, limit: number): string {
  const { handout } = runStages(input, [{ stage, limit, more: 0 }])
  const texts: string[] = []
  JSON.stringify(handout.rows, (key, value) => {
    if (key === 'text') texts.push(value)
    return value
  })
  return texts.join('|')
}

describe('what is shortened', () => {
  const child = section('Child', prose('Text.'))
  const parent: Section = section('Parent', prose('Own.'), [
    child,
    section('Other', prose('Text.'), [section('Inner', prose('Deep.'))]),
  ])
  const nested = handout({ title: 'T' }, [
    region('text', parent, section('Next', prose())),
  ])

  test.each<[string, Stage, Handout, ReturnType<typeof partsOf>]>([
    [
      'answers of more than a sentence',
      answers,
      of(questions('Why?', three, 'How?', 'Thus.')),
      [[3, 1, 'Why?: its answer is condensed to the first sentence']],
    ],
    [
      'paragraphs of running text, in lists too',
      proseStage,
      of(prose(three, 'One.', list(false, two)), statement(two)),
      [
        [3, 1, 'S1: a paragraph is condensed to the first sentence'],
        [2, 1, 'S1: a paragraph is condensed to the first sentence'],
      ],
    ],
    [
      'paragraphs of statements',
      statements,
      of(prose(three), statement(two)),
      [[2, 1, 'S2: a paragraph is condensed to the first sentence']],
    ],
    [
      'points, to nothing under a lead',
      pointsStage,
      of(points('Lead: Text.', 'One.', two), prose(three)),
      [
        [1, 0, 'Lead: the point is condensed to its lead'],
        [2, 1, 'S1: the point is condensed to the first sentence'],
      ],
    ],
    [
      'lists that are longer by two than they are at least',
      longBlocks,
      of(
        prose(
          list(false, 'A', 'B', 'C', 'D'),
          list(false, 'A', 'B', 'C', 'D', 'E'),
          code('1\n2\n3\n4\n5'),
          code('1\n2\n3\n4\n5\n6'),
          table(['H'], ['1'], ['2'], ['3'], ['4']),
          table(['H'], ['1'], ['2'], ['3'], ['4'], ['5']),
        ),
      ),
      [
        [5, 3, expect.stringMatching(/^S1: .*first 3 items/)],
        [6, 4, expect.stringMatching(/^S1: .*first 4 lines/)],
        [5, 3, expect.stringMatching(/^S1: .*first 3 rows/)],
      ] as unknown as ReturnType<typeof partsOf>,
    ],
    [
      'sources that say more than a title',
      sourcesStage,
      of(sources('A | Publisher', 'B'), sources('C')),
      [[1, 0, 'S1: the sources are condensed to their titles']],
    ],
    [
      'sections of running text by blocks',
      firstBlocks,
      of(prose('One.', 'Two.'), points('A.')),
      [[2, 1, 'S1: the section is condensed to the first block']],
    ],
    [
      'sections of more than a sentence',
      outline,
      of(prose('One.'), prose(two), prose('One.', list(false, 'A')), points(two)),
      [
        [1, 0, 'S2: the section is condensed to one sentence'],
        [1, 0, 'S3: the section is condensed to one sentence'],
      ],
    ],
    [
      'sections under sections',
      childNames,
      nested,
      [[2, 0, 'Parent: the sections under it are condensed to their names']],
    ],
    [
      'sections of a region but the first',
      regionNames,
      nested,
      [[1, 0, 'Next: the section is condensed to its name']],
    ],
    [
      'questions that have an answer',
      questionsOnly,
      of(questions('Why?', 'So.')),
      [[1, 0, 'Why?: its answer is left out']],
    ],
  ])('are %s', (_, stage, input, expected) => {
    expect(partsOf(stage, input)).toEqual(expected)
  })

  test.each<[string, Stage, Handout, number, string]>([
    [
      'answers',
      answers,
      of(questions('Why?', three)),
      2,
      'S1|Why?|The first. |The second.',
    ],
    [
      'paragraphs',
      proseStage,
      of(prose(three), statement(two)),
      1,
      `S1|The first.|S2|${two}`,
    ],
    ['points', pointsStage, of(points(`Lead: ${two}`, two)), 0, 'S1|Lead|The first.'],
    [
      'lists',
      longBlocks,
      of(prose(list(false, 'A', 'B', 'C', 'D', 'E'))),
      0,
      'S1|A|B|C|…',
    ],
    ['sources', sourcesStage, of(sources('A | Publisher')), 0, 'S1|A'],
    ['blocks', firstBlocks, of(prose('One.', 'Two.')), 1, 'S1|One.'],
    ['outlines', outline, of(prose(heading('H'), two)), 0, 'S1|The first.'],
    [
      'outlines without text',
      outline,
      of(prose(list(false, 'A'), heading('H'))),
      0,
      'S1|A|H',
    ],
    ['children', childNames, nested, 0, 'Parent|Own.|Child| · |Other| · |Inner|Next'],
    [
      'some children',
      childNames,
      nested,
      1,
      'Parent|Own.|Child|Text.|Other| · |Inner|Next',
    ],
    [
      'regions',
      regionNames,
      nested,
      0,
      'Parent|Own.|Child|Text.|Other|Text.|Inner|Deep.|Next',
    ],
    ['questions', questionsOnly, of(questions('Why?', 'So.')), 0, 'S1|Why?'],
  ])('%s', (_, stage, input, limit, text) => {
    expect(textOf(stage, input, limit)).toBe(text)
  })
})

describe('what a stage does not shorten', () => {
  const stages: Record<string, Stage> = {
    ...{ answers, prose: proseStage, points: pointsStage, longBlocks, statements },
    ...{ sources: sourcesStage, firstBlocks, outline, childNames, regionNames },
    ...{ questionsOnly, pictures, drawings },
  }
  const input = handout(
    { title: 'T' },
    [region('band', section('Bottom line', statement(three)))],
    [region('text', section('Points', points(`Lead: ${three}`)))],
    [
      region('text', section('A', prose(three, list(false, ...Array(9).fill('Item'))))),
      region('questions', section('Questions', questions('Why?', three))),
    ],
    [region('sources', section('Sources', sources('A title | A publisher')))],
  )

  test.each(Object.entries(stages))('stays the same object: %s', (_, stage) => {
    expect(stage.shorten(input, new Map())).toBe(input)
  })

  test('is known by its regions', () => {
    const [part] = answers.parts(input)
    if (!part) throw new Error('Expected an answer')
    const { rows } = answers.shorten(input, new Map([[part.key, 1]]))
    expect(rows.slice(0, 2)).toEqual(input.rows.slice(0, 2))
    expect(rows[0]).toBe(input.rows[0])
    expect(rows[2]?.regions[0]).toBe(input.rows[2]?.regions[0])
    expect(rows[2]?.regions[1]).not.toBe(input.rows[2]?.regions[1])
  })
})
