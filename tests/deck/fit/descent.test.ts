import { describe, expect, it } from 'vitest'
import { descent } from '../../../src/deck/fit/grid.js'
import { heightOf } from '../../../src/deck/fit/measure.js'
import { fittedOf, textBoxes } from '../../support/scenes-of.js'

const sentence = 'The council publishes its figures once a year, in spring. '

const briefings: [string, string][] = [
  ['a title of two lines', `# ${sentence.repeat(2)}\n\n## ${sentence.repeat(2)}\n\nYes.`],
  ['a statement', `# A\n\n## TL;DR\n\n${sentence.repeat(4)}`],
  [
    'key points',
    `# A\n\n## Key points\n\n- **One.** ${sentence.repeat(3)}\n- **Two.** B`,
  ],
  ['questions', '# A\n\n## FAQ\n\n### One?\n\nA\n\n### Two?\n\nB\n\n### Three?\n\nC'],
  ['sources', '# A\n\n## Sources\n\n1. One\n2. Two'],
  ['details of a cover', '---\ndate: 2025-05-12\nauthor: B\nsubtitle: C\n---\n\n# A'],
  ['Persian', '---\nlang: fa\ndate: 2025-05-12\n---\n\n# الف\n\n## خلاصه\n\nمتن.'],
]

describe('boxes go on under their last line', () => {
  it.each(briefings)('of %s', (_, markdown) => {
    const { scenes, setting } = fittedOf(markdown)
    const boxes = scenes.flatMap(textBoxes).filter(({ name }) => name !== 'Kicker')
    for (const { name, box, insetEnd = 0, paragraphs } of boxes) {
      const height = heightOf(paragraphs, box.width - insetEnd, setting)
      expect(box.height - height, name).toBeGreaterThanOrEqual(descent - 0.1)
    }
  })

  it('which has its place where it is anchored at the bottom', () => {
    const { scenes } = fittedOf('---\nsubtitle: C\n---\n\n# A')
    const subtitle = textBoxes(scenes[0] as (typeof scenes)[0]).find(
      ({ name }) => name === 'Subtitle',
    )
    expect(subtitle).toMatchObject({ anchor: 'bottom', insetBottom: descent })
  })
})

it('a question without an answer has its number where others have it', () => {
  const numberOf = (answer: string) => {
    const { scenes } = fittedOf(`# A\n\n## FAQ\n\n### Why?\n\n${answer}`)
    return scenes.flatMap(textBoxes).find(({ name }) => name === 'Number')?.box
  }
  const answered = numberOf(`Because. ${sentence.repeat(9)}`)
  expect(answered).toBeDefined()
  expect(numberOf('')).toEqual(answered)
})
