import { describe, expect, it } from 'vitest'
import { inShard } from '../../src/files/shard.js'

const names = Array.from({ length: 1000 }, (_, index) => `folder/briefing-${index}`)

function shard(list: string[], number: number, count: number): string[] {
  return list.filter((name) => inShard({ name }, { number, count }))
}

describe('shards', () => {
  it('have each briefing once, and are about as large as each other', () => {
    const shards = [1, 2, 3, 4, 5, 6, 7].map((number) => shard(names, number, 7))
    expect(shards.flat().toSorted()).toEqual(names.toSorted())
    for (const { length } of shards) {
      expect(length).toBeGreaterThan(1000 / 7 - 40)
      expect(length).toBeLessThan(1000 / 7 + 40)
    }
  })

  it('stay what they are when a briefing comes or goes', () => {
    const before = shard(names, 2, 5)
    expect(shard(names.slice(1), 2, 5)).toEqual(before.filter((one) => one !== names[0]))
  })

  it('are the same for names that a Mac writes otherwise', () => {
    for (const number of [1, 2, 3])
      expect(inShard({ name: 'é' }, { number, count: 3 })).toBe(
        inShard({ name: 'e\u0301' }, { number, count: 3 }),
      )
  })
})
