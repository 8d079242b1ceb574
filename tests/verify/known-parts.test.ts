import { describe, expect, it } from 'vitest'
import type { XmlPart } from '../../src/verify/deck.js'
import { readOnce } from '../../src/verify/known-parts.js'
import { findingsOf, replace } from './deck-files.js'
import { richDeck, richSlide } from './rich-deck.js'

const read = (text: string): XmlPart => ({
  text,
  root: undefined,
  flaw: undefined,
  index: { byName: new Map(), references: [] },
})

describe('readOnce', () => {
  it('gives what came of the same text before, from the second time on', () => {
    const [first, second, third] = [1, 2, 3].map(() => readOnce('<a/>', read))
    expect(second).not.toBe(first)
    expect(third).toBe(second)
    expect(readOnce('<a />', read)).not.toBe(second)
  })

  it('hides no flaw of a deck whose like was sound before', async () => {
    const files = await richDeck()
    const spoil = replace(richSlide, '<p:cSld>', '<p:cSld><p:nothing/>')
    const rounds = [1, 2, 3].map(() => [findingsOf(files), findingsOf(files, spoil)])
    for (const [sound, spoilt] of rounds) {
      expect(sound).toEqual(rounds[0]?.[0])
      expect(spoilt).toEqual(rounds[0]?.[1])
      expect(spoilt).not.toEqual(sound)
    }
  })

  it('lets go of what was not met for long', () => {
    const [, second] = [1, 2].map(() => readOnce('<b/>', read))
    for (let index = 0; index < 6; index++)
      readOnce(String(index).repeat(1_000_000), read)
    expect(readOnce('<b/>', read)).not.toBe(second)
  })
})
