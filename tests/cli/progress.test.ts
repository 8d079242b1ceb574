import { describe, expect, it } from 'vitest'
import {
  duration,
  noteDone,
  progressLine,
  startProgress,
} from '../../src/cli/progress.js'

/** Twelve of 1,000 after two seconds; one of them failed, one took long, one is under way. */
function underway() {
  const progress = startProgress(1000, 10_000)
  for (let index = 0; index < 12; index++) {
    const file = `${index}.md`
    progress.running.set(file, 10_000 + index * 100)
    noteDone(
      progress,
      { file, ok: index !== 3 },
      10_100 + index * (index === 5 ? 200 : 100),
    )
  }
  progress.running.set('last.md', 11_900)
  return progress
}

describe('the line of progress', () => {
  it('has count, failures, rate, time left and the slowest', () => {
    expect(progressLine(underway(), 12_000)).toBe(
      '12 of 1,000 · 1 failed · 6.0/s · 3 min left · slowest 5.md (0.6 s)',
    )
  })

  it('names what is under way where that takes longest', () => {
    expect(progressLine(underway(), 15_000)).toContain('slowest last.md (3.1 s)')
  })

  it('says little before the first is done', () => {
    expect(progressLine(startProgress(1000, 0), 500)).toBe('0 of 1,000')
  })

  it.each([20, 40, 60])('is narrower than %i columns', (columns) => {
    const line = progressLine(underway(), 12_000, columns)
    expect(line.length).toBeLessThan(columns)
    expect(line).toContain('12 of 1,000')
  })

  it.each([
    [0.42, '0.4 s'],
    [26.2, '26 s'],
    [200, '3 min'],
    [7500, '2 h 5 min'],
  ])('has %d seconds as %s', (seconds, text) => {
    expect(duration(seconds)).toBe(text)
  })
})
