import { describe, expect, it } from 'vitest'
import type { Scene } from '../../../src/model/scene.js'
import { scenesOf, textBoxes } from '../../support/scenes-of.js'

const sentence = 'The council publishes its figures once a year, in spring.'

/** Size of each paragraph of a text, in points. */
function sizesOf(text: string): (number | undefined)[] {
  const [scene] = scenesOf(`# A\n\n## Summary\n\n${text}`)
  const box = textBoxes(scene as Scene).find(({ name }) => name === 'Text')
  return box?.paragraphs.map(({ runs }) => runs[0]?.size) ?? []
}

describe('the lead of a text', () => {
  it.each<[string, string, number[]]>([
    ['is its first sentence, also in bold', `**${sentence}**\n\nText.`, [24, 20]],
    ['is its first sentence', `${sentence} More.\n\nText.`, [24, 20, 20]],
    ['is all of a short paragraph alone', `${sentence} More.`, [24]],
    ['is no more than a sentence of a long one', `${sentence} `.repeat(6), [24, 20]],
    ['is missing where the first sentence is long', `${'long '.repeat(70)}end.`, [20]],
    ['is missing where a name in bold comes first', '**In favour:**\n\n- One', [20, 20]],
    [
      'is missing where a line in italics comes first',
      `*As of May*\n\n${sentence}`,
      [20, 20],
    ],
    ['is missing where a list comes first', '- One\n- Two', [20, 20]],
  ])('%s', (_, text, expected) => {
    expect(sizesOf(text)).toEqual(expected)
  })
})
