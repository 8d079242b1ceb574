import { expect, test } from 'vitest'
import { deckTokens } from '../../src/conservation/stream.js'
import type { Scene, SceneDeck, SceneItem, SceneRun } from '../../src/model/scene.js'

const run = (text: string, more: Partial<SceneRun> = {}) => ({ text, ...more })
const paragraphs = (...runs: ReturnType<typeof run>[]) => [{ runs }]

function item(type: string, more: object): SceneItem {
  return { type, ...more } as SceneItem
}

/** A text in a place of its layout, or in none. */
function text(words: string, place?: string): SceneItem {
  return item('text', {
    paragraphs: paragraphs(run(words)),
    ...(place && { placeholder: { type: place } }),
  })
}

function tokens(...scenes: [items: SceneItem[], notes?: string[]][]) {
  const groups = scenes.map(([items, notes = []]) => ({
    scenes: [{ items, notes } as unknown as Scene],
  }))
  return deckTokens({ groups } as SceneDeck)
}

const words = (item: SceneItem) => tokens([[item]]).map(({ word }) => word)

test('words are told with their slide, and whether it says or shows them', () => {
  expect(tokens([[text('One', 'body')], ['Two']], [[text('Three', 'body')]])).toEqual([
    { word: 'One', slide: 1, notes: false, aside: false },
    { word: 'Two', slide: 1, notes: true, aside: true },
    { word: 'Three', slide: 2, notes: false, aside: false },
  ])
})

test('what stands in no place or at the foot may repeat what stands elsewhere', () => {
  const isAside = (place?: string) => tokens([[text('A', place)]])[0]?.aside
  expect(
    [undefined, 'footer', 'date', 'slideNumber'].map((place) => isAside(place)),
  ).toEqual([true, true, true, true])
  expect(['title', 'body'].map((place) => isAside(place))).toEqual([false, false])
  const shape = item('shape', { paragraphs: paragraphs(run('A')) })
  expect(tokens([[shape]])[0]?.aside).toBe(false)
})

test('words are those of texts, shapes, tables, charts and groups of them', () => {
  const cells = ['A b', 'c'].map((each) => ({ paragraphs: paragraphs(run(each)) }))
  const table = item('table', { rows: [{ cells }, { cells }] })
  expect(words(table)).toEqual(['A', 'b', 'c', 'A', 'b', 'c'])
  expect(words(item('group', { items: [text('D'), text('e')] }))).toEqual(['D', 'e'])
  expect(words(item('rule', {}))).toEqual([])
})

test('neither what was added nor a raised reference is a word of the text', () => {
  const runs = [run('go'), run('-', {}), run('on', { added: true }), run('ing')]
  const raised = [run('seen'), run('12', { superscript: true }), run('there')]
  expect(words(item('text', { paragraphs: paragraphs(...runs) }))).toEqual(['go', 'ing'])
  expect(words(item('text', { paragraphs: paragraphs(...raised) }))).toEqual([
    'seen',
    'there',
  ])
})
