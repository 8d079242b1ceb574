import { describe, expect, it, test } from 'vitest'
import type { Block } from '../../../src/model/block.js'
import { plainText } from '../../../src/model/runs.js'
import { briefingOf } from '../../support/compose-text.js'
import { blocks, plainSpaces } from '../../support/outline-of.js'

/** The blocks of a section that holds a text. */
function blocksOf(markdown: string, lang = 'en'): Block[] {
  const { sections } = briefingOf(`---\nlang: ${lang}\n---\n# A\n\n## B\n\n${markdown}`)
  const content = sections[0]?.content
  return content?.shape === 'prose' ? content.blocks : []
}

/** The dates of a timeline that begins with an item; none where it is a list. */
function datesOf(item: string, lang = 'en'): string[] {
  const [block] = blocksOf(`- ${item}\n- 2022: b\n- 2023: c`, lang)
  return block?.type === 'timeline'
    ? block.entries.map(({ date }) => plainSpaces(plainText(date))).slice(0, 1)
    : []
}

test.each([
  ['en', '2021: Talks begin', '2021'],
  ['en', '2021 – Talks begin', '2021'],
  ['en', '2021 - Talks begin', '2021'],
  ['en', '2021. Talks begin', '2021'],
  ['en', '**2021** Talks begin', '2021'],
  ['en', '**2021:** Talks begin', '2021'],
  ['en', '**2021**: Talks begin', '2021'],
  ['en', '**March 2023 – The deal.** It holds', 'March 2023'],
  ['en', '12 May 2025: Talks', '12 May 2025'],
  ['en', 'May 12, 2025: Talks', 'May 12, 2025'],
  ['en', '12th of May 2025: Talks', '12th of May 2025'],
  ['en', 'Sept. 2013: Talks', 'Sept. 2013'],
  ['en', '2025-05-12: Talks', '2025-05-12'],
  ['en', '2025-05: Talks', '2025-05'],
  ['en', '2019–2021: Talks', '2019–2021'],
  ['en', '2019 to 2021: Talks', '2019 to 2021'],
  ['en', '2019–21: Talks', '2019–21'],
  ['en', '2021 – 2022 budget agreed', '2021'],
  ['en', '2021–present: Talks', '2021–present'],
  ['en', 'Jan–March 2021: Talks', 'Jan–March 2021'],
  ['en', 'Q3 2024: Talks', 'Q3 2024'],
  ['en', '1990s: Talks', '1990s'],
  ['en', '19th century: Talks', '19th century'],
  ['en', 'Early 2021: Talks', 'Early 2021'],
  ['en', 'Since spring 2021: Talks', 'Since spring 2021'],
  ['en', '12 May: Talks', '12 May'],
  ['en', '1 June – Talks', '1 June'],
  ['en', '2021\\\n  Talks', '2021'],
  ['en', '2021\n  - Talks', '2021'],
  ['de', '12. Mai 2025: Gespräche', '12. Mai 2025'],
  ['de', '**12. Mai 2025** Gespräche', '12. Mai 2025'],
  ['de', 'März 2023: Gespräche', 'März 2023'],
  ['de', '12.05.2025: Gespräche', '12.05.2025'],
  ['de', '1990er Jahre: Gespräche', '1990er Jahre'],
  ['de', '2019 bis 2021: Gespräche', '2019 bis 2021'],
  ['fr', '1er mai 2025 : Pourparlers', '1er mai 2025'],
  ['fr', 'T3 2024 : Pourparlers', 'T3 2024'],
  ['es', '12 de mayo de 2025: Diálogo', '12 de mayo de 2025'],
  ['fa', '۱۳۶۸: آغاز', '۱۳۶۸'],
  ['fa', '۱۸ اردیبهشت ۱۳۹۷: خروج', '۱۸ اردیبهشت ۱۳۹۷'],
  ['fa', '**مهر ۱۳۹۲** سخن', 'مهر ۱۳۹۲'],
  ['fa', 'بهار ۱۴۰۴: گفت‌وگو', 'بهار ۱۴۰۴'],
  ['fa', 'دهه ۱۳۷۰: آغاز', 'دهه ۱۳۷۰'],
  ['ar', '١٢ مايو ٢٠٢٥: محادثات', '١٢ مايو ٢٠٢٥'],
  ['ar', 'آذار 2011: البداية', 'آذار 2011'],
  ['ja', '2021年5月12日：会談', '2021年5月12日'],
  ['ja', '令和3年：会談', '令和3年'],
  ['ja', '2021年　会談', '2021年'],
  ['ja', '1990年代：会談', '1990年代'],
])('%s: "%s" begins with a date', (lang, item, date) => {
  expect(datesOf(item, lang)).toEqual([date])
})

test.each([
  ['en', '2021 was a good year'],
  ['en', '**2021 was a good year.** It was'],
  ['en', 'May we talk: yes'],
  ['en', '2500: so many troops'],
  ['en', '12: Talks'],
  ['en', '20215: Talks'],
  ['en', 'In 2021, talks begin'],
  ['en', 'Mai 2021: in German'],
  ['en', 'Something else'],
  ['en', '2021:'],
  ['en', '[x] 2021: done'],
])('%s: "%s" does not', (lang, item) => {
  expect(datesOf(item, lang)).toEqual([])
})

describe('a timeline', () => {
  it('is a list whose items all begin with a date, without what sets the date apart', () => {
    const list =
      '1. 2021: **One** event [with a link](https://a.org)\n2. 2022: b\n\n   c\n3. 2023: d'
    expect(blocks(blocksOf(list))).toMatchInlineSnapshot(`
      [
        "2021 | **One** event with a link<https://a.org/>",
        "2022 | b",
        "  c",
        "2023 | d",
      ]
    `)
  })

  it('has three dates at least', () => {
    expect(blocksOf('- 2021: a\n- 2022: b')[0]?.type).toBe('list')
  })

  it.each(['Key points', 'Sources', 'Questions'])('is no section of %s', (name) => {
    const { sections } = briefingOf(
      `# A\n\n## ${name}\n\n- 2021: a?\n- 2022: b?\n- 2023: c?`,
    )
    expect(JSON.stringify(sections)).not.toContain('timeline')
  })
})
