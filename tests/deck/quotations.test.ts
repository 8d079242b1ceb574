import { expect, it } from 'vitest'
import { fittedOf, textBoxes } from '../support/scenes-of.js'

function slideOf(section: string, lang = 'en') {
  const { scenes } = fittedOf(`---\nlang: ${lang}\n---\n# A\n\n## Voice\n\n${section}`)
  const [, scene] = scenes
  if (!scene) throw new Error('Expected a slide')
  return scene
}

const box = (section: string, name: string, lang = 'en') =>
  textBoxes(slideOf(section, lang)).find((one) => one.name === name)

const sentence = 'We came here to talk about the future of the agreement of 2015. '

it('fills a slide with its text, and below it who said it', () => {
  const paragraphs = box('> Yes, we do.\n> — Ann Lee, minister', 'Quotation')?.paragraphs
  expect(
    paragraphs?.map(({ runs, level }) => [level, runs[0]?.text, runs[0]?.size]),
  ).toEqual([
    [0, 'Yes, we do.', 36],
    [1, 'Ann Lee', 16],
    [2, 'minister', 16],
  ])
})

it.each([
  [1, 36],
  [3, 30],
  [8, 24],
])('of %i sentences is set in %i points', (count, size) => {
  const paragraphs = box(`> ${sentence.repeat(count)}`, 'Quotation')?.paragraphs
  expect(paragraphs?.[0]?.runs[0]?.size).toBe(size)
})

it('is text where it is longer than a slide of large type', () => {
  expect(slideOf(`> ${sentence.repeat(20)}`).layout).toBe('prose')
})

it('has a large sign instead of its own', () => {
  expect(box('> "Yes."', 'Quotation')?.paragraphs[0]?.runs[0]?.text).toBe('Yes.')
  expect(box('> "Yes."', 'Quotation mark')?.paragraphs[0]?.runs[0]?.text).toBe('“')
  expect(box('> «بله.»', 'Quotation mark', 'fa')?.paragraphs[0]?.runs[0]?.text).toBe('«')
})

it('keeps the signs inside it', () => {
  const text = box('> "Yes" and no', 'Quotation')?.paragraphs[0]?.runs[0]?.text
  expect(text).toBe('"Yes" and no')
})

it('has the name of its section as the title, in the margin', () => {
  const scene = slideOf('> Yes.\n> — Ann')
  expect(scene.title).toBe('Voice')
  expect(scene.layout).toBe('quotation-36')
  expect(textBoxes(scene).find(({ name }) => name === 'Title')?.box.x).toBe(54)
})

it('stands in the text where there is other text', () => {
  const scene = slideOf('She said:\n\n> Yes.\n> — Ann Lee, minister')
  const lines = textBoxes(scene)
    .flatMap(({ paragraphs }) => paragraphs)
    .map(({ runs }) => runs.map(({ text }) => text).join(''))
  expect(lines).toContain('— Ann Lee, minister')
  expect(scene.layout).toBe('prose-lead')
})

it('does not share its slide', () => {
  const { scenes } = fittedOf('# A\n\n## B\n\n> Yes.\n\n## C\n\nNo.\n\n## D\n\nNo.')
  expect(scenes[1]?.layout).toBe('quotation-36')
})
