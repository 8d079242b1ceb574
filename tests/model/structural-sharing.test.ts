import { describe, expect, it } from 'vitest'
import { mapBlocks } from '../../src/model/map-blocks.js'
import { mapContent } from '../../src/model/map-content.js'
import { mapItems, withMembers } from '../../src/model/structural-sharing.js'
import { list, paragraph } from '../support/blocks.js'

describe('what nothing is changed in', () => {
  it('stays the same list', () => {
    const items = [{ size: 1 }, { size: 2 }]
    expect(mapItems(items, (item) => item)).toBe(items)
    const changed = mapItems(items, (item) => (item.size > 1 ? { size: 3 } : item))
    expect(changed).toEqual([{ size: 1 }, { size: 3 }])
    expect(changed[0]).toBe(items[0])
  })

  it('stays the same object', () => {
    const whole = { name: 'a', size: 1 }
    expect(withMembers(whole, { size: 1 })).toBe(whole)
    expect(withMembers(whole, { size: 2 })).toEqual({ name: 'a', size: 2 })
    expect(whole.size).toBe(1)
  })

  it('stays the same block, whatever holds it', () => {
    const [first, second] = [list(false, 'One', 'Two'), paragraph('Text')]
    const blocks = [first, second]
    expect(mapBlocks(blocks, (block) => block)).toBe(blocks)
    const changed = mapBlocks(blocks, (block) => (block === second ? first : block))
    expect(changed[0]).toBe(first)
    const content = { shape: 'prose', blocks } as const
    expect(mapContent(content, (same) => same)).toBe(content)
  })
})
