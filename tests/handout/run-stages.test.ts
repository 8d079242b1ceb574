import { expect, test } from 'vitest'
import { answers } from '../../src/handout/condense/answers.js'
import { runStages, shortenedParts } from '../../src/handout/condense/run-stages.js'
import { handout, questions, region, section } from '../support/handout.js'

const three = 'The first. The second. The third.'

test('a limit leaves the first parts a unit more, and spared ones whole', () => {
  const content = questions('A?', three, 'B?', three, 'C?', three)
  const input = handout({ title: 'T' }, [region('text', section('S', content))])
  const whats = (more: number, spared?: ReadonlySet<number>) =>
    runStages(input, [
      { stage: answers, limit: 1, more, ...(spared && { spared }) },
    ]).reports.map(({ name, what }) => `${name} ${what.split('the ')[1]}`)
  expect(whats(1)).toEqual([
    'A? first 2 sentences',
    'B? first sentence',
    'C? first sentence',
  ])
  expect(whats(0, new Set([1]))).toEqual(['A? first sentence', 'C? first sentence'])
  const setting = { stage: answers, limit: 2, more: 1 }
  expect(shortenedParts(input, [], setting)).toEqual([1, 2])
})
