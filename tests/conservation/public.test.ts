import { VFile } from 'vfile'
import { expect, test } from 'vitest'
import { withoutNotesPages } from '../../src/conservation/public.js'
import type { Trace } from '../../src/conservation/trace.js'
import type { SceneDeck } from '../../src/model/scene.js'

const trace = (text: string, slides: number[], notes: number[]) =>
  ({ text, slides, notes }) as Trace

test('a deck without notes names what only these have', () => {
  const scene = { items: [], notes: ['Said'] }
  const deck = { groups: [{ scenes: [scene, scene] }] } as unknown as SceneDeck
  const file = new VFile()
  const traces = [
    trace('On a slide', [1], []),
    trace('On both', [1], [1]),
    trace('In the notes', [], [2]),
    trace('Nowhere', [], []),
  ]
  const { groups } = withoutNotesPages(deck, traces, file)
  expect(groups[0]?.scenes.map(({ notes }) => notes)).toEqual([[], []])
  expect(file.messages.map(({ reason }) => reason)).toEqual([
    expect.stringContaining('In the notes'),
  ])
})
