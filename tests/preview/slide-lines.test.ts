import { expect, it } from 'vitest'
import { linesOfSlides, slideAt } from '../../src/preview/slide-lines.js'
import { compileText } from '../support/compile-file.js'

const markdown = `---
author: A
---

# A

## Key points

- **One.** Two three.

## Summary

Four five.

## FAQ

### Six?

Seven.
`

it('finds the lines of slides, and the slides of lines', async () => {
  const { deck, traces } = await compileText(markdown)
  const scenes = deck.groups.flatMap((group) => group.scenes)
  const lines = linesOfSlides(scenes, traces)
  const titled = scenes.map(({ title }, index) => [title, lines[index]])
  expect(titled).toEqual([
    ['A', { from: 1, to: 6 }],
    ['Key points', { from: 7, to: 9 }],
    ['Summary', { from: 11, to: 13 }],
    ['Six?', { from: 15, to: 19 }],
  ])
  const slides = [2, 5, 8, 9, 10, 13, 14, 17, 30].map((line) => slideAt(line, lines))
  expect(slides).toEqual([1, 1, 2, 2, 2, 3, 3, 4, 4])
  expect(slideAt(3, [])).toBeUndefined()
})
