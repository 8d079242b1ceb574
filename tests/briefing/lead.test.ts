import { describe, expect, test } from 'vitest'
import { takeLead } from '../../src/briefing/lead.js'
import { lower } from '../support/lower.js'
import { inline, blocks as linesOf } from '../support/outline-of.js'

function leadOf(markdown: string): [string | undefined, string[]] {
  const { lead, blocks } = takeLead(lower(markdown).blocks)
  return [lead && inline(lead), linesOf(blocks)]
}

describe('bold words at the beginning are a headline', () => {
  test.each([
    ['with a full stop', '**Talks, on terms.** He has.', 'Talks, on terms.', ['He has.']],
    ['with a colon in bold', '**Talks:** he has.', 'Talks', ['he has.']],
    ['with a colon after', '**Talks**: he has.', 'Talks', ['he has.']],
    ['with a full-width colon', '**夜間：** 調査', '夜間', ['調査']],
    ['with a dash in bold', '**Talks –** he has.', 'Talks', ['he has.']],
    ['with a dash after', '**Talks** – he has.', 'Talks', ['he has.']],
    ['with a hyphen after', '**Talks** - he has.', 'Talks', ['he has.']],
    ['with a question mark', '**Talks?** He has.', 'Talks?', ['He has.']],
    ['with a quotation mark behind', '**“Talks.”** He has.', '“Talks.”', ['He has.']],
    ['before a break', '**Talks**\\\nhe has.', 'Talks', ['he has.']],
    [
      'before a new sentence',
      '**Talks on terms** He has.',
      'Talks on terms',
      ['He has.'],
    ],
    ['alone', '**Talks on terms**', 'Talks on terms', []],
    ['alone before other blocks', '**Talks**\n\n- a', 'Talks', ['- a']],
    ['with a citation', '**Talks [1].** He has.', 'Talks⟦1⟧.', ['He has.']],
    ['with a citation behind', '**Talks.** [1] He has.', 'Talks.⟦1⟧', ['He has.']],
    ['with emphasis inside', '**Talks *now*.** He has.', 'Talks *now*.', ['He has.']],
    [
      'keeping the marks of the rest',
      '**Talks.** He **has**.',
      'Talks.',
      ['He **has**.'],
    ],
  ])('%s', (_, markdown, lead, rest) => {
    expect(leadOf(markdown)).toEqual([lead, rest])
  })
})

describe('bold words in a sentence are none', () => {
  test.each([
    ['**Iran** is to take part.'],
    ['**NATO** The alliance.'],
    ['**Talks**, he said, are open.'],
    ['He has **talks.**'],
    ['*Talks.* He has.'],
    ['- **Talks.** in a list'],
  ])('%s', (markdown) => {
    const [lead, rest] = leadOf(markdown)
    expect(lead).toBeUndefined()
    expect(rest).toEqual([markdown])
  })
})
