import { describe, expect, it } from 'vitest'
import type { SceneParagraph } from '../../../src/model/scene.js'
import { listStarts } from '../../../src/render/pptx/finish/list-starts.js'
import { paragraph } from './decks.js'

describe('listStarts', () => {
  it('goes on over what is nested, and begins anew there', () => {
    const list = [item(1), item(1, 1), item(2, 1), item(2), item(1, 1)]
    expect(listStarts(list)).toEqual([1, 1, 1, 1, 1])
  })

  it('begins anew after text of the same level', () => {
    expect(listStarts([item(1), paragraph([]), item(2)])).toEqual([1, undefined, 2])
  })

  it('begins anew where a number is left out', () => {
    expect(listStarts([item(1), item(2), item(5), item(6)])).toEqual([1, 1, 5, 5])
  })
})

function item(value: number, level = 0): SceneParagraph {
  return paragraph([], { level, marker: { type: 'number', value } })
}
