import { describe, expect, it } from 'vitest'
import { applyFixes } from '../../src/check/apply-fixes.js'
import { type CheckOptions, checkBriefing } from '../../src/check/check-briefing.js'
import { writtenOf } from '../support/compose-text.js'

function idsOf(markdown: string, options: Partial<CheckOptions> = {}): string[] {
  const all = { today: '2026-11-24', ...options }
  return checkBriefing(writtenOf(markdown), all).map(({ rule }) => rule.id)
}

const dated = '---\ndate: 2026-11-01\n---\n\n'

describe('a comment', () => {
  it('switches rules off from its line on, and on again', () => {
    const text = `${dated}The IEA.\n\n<!-- check-off: acronym -->\n\nThe OECD, the best.
\n<!-- check-on: acronym -->\n\nThe OPEC.`
    expect(idsOf(text)).toEqual(['acronym', 'superlative', 'acronym'])
  })

  it('switches all rules off', () => {
    expect(idsOf(`${dated}<!-- check-off (it quotes) -->\n\nThe best IEA.`)).toEqual([])
  })

  it('switches off what is wrong with the briefing as a whole from anywhere', () => {
    expect(idsOf('It is so.')).toEqual(['as-of-date'])
    expect(
      idsOf('It is so.\n\n<!-- check-off: as-of-date (no day is known) -->'),
    ).toEqual([])
  })
})

describe('what the caller decides', () => {
  it('is how grave a rule is', () => {
    const text = 'The best.'
    const severities = { superlative: 'error', 'as-of-date': 'off' } as const
    const found = checkBriefing(writtenOf(text), { today: '2026-11-24', severities })
    expect(found.map(({ severity }) => severity)).toEqual(['error'])
  })

  it('is when a briefing is out of date', () => {
    expect(idsOf(`${dated}A.`, { asOfMonths: 0, today: '2026-12-01' })).toEqual([
      'as-of-date',
    ])
  })
})

describe('a fix', () => {
  it('ends questions, and nothing else is left to mend in them', () => {
    const text = `${dated}## FAQ\n\n### Who votes\n\nThey do.\n\n### Who *pays*.\n\nWe.\n\n### When.\n\nNow.`
    const found = checkBriefing(writtenOf(text), { today: '2026-11-24' })
    const fixed = applyFixes(
      text,
      found.flatMap(({ fix }) => fix ?? []),
    )
    expect(fixed).toContain('### Who votes?\n')
    expect(fixed).toContain('### When?\n')
    expect(fixed).toContain('### Who *pays*.\n')
  })

  it('of two that overlap is made once', () => {
    const edits = [
      { start: 0, end: 3, text: 'x' },
      { start: 2, end: 4, text: 'y' },
    ]
    expect(applyFixes('abcdef', edits)).toBe('abyef')
  })
})
