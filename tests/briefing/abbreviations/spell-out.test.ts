import { describe, expect, it } from 'vitest'
import { runsOfBlock } from '../../../src/model/block-runs.js'
import type { Section } from '../../../src/model/briefing.js'
import { bareText } from '../../../src/model/runs.js'
import { briefingOf } from '../../support/compose-text.js'

const glossary = `
## Glossary

| Term | Meaning |
|---|---|
| EU | European Union |

NATO
: North Atlantic Treaty Organization, an alliance of 32 states

- **IAEA**: International Atomic Energy Agency
- NPT: Treaty on the Non-Proliferation of Nuclear Weapons
- ECB – European Central Bank
- OPEC+: the members of OPEC and ten others
- **Inflation**: a general rise in prices
`

/** The texts of a briefing with the glossary above, but for the glossary. */
function texts(markdown: string, head = ''): string[] {
  const { sections } = briefingOf(`${head}# Title\n\n${markdown}\n${glossary}`)
  return sections.filter(({ kind }) => kind !== 'glossary').flatMap(textsOf)
}

function textsOf({ content, children }: Section): string[] {
  const blocks =
    content.shape === 'prose' || content.shape === 'statement'
      ? content.blocks
      : content.shape === 'points'
        ? content.points.flatMap((point) => point.blocks)
        : content.shape === 'questions'
          ? content.questions.flatMap(({ answer }) => answer)
          : content.after
  return [...blocks.flatMap(runsOfBlock).map(bareText), ...children.flatMap(textsOf)]
}

describe('an abbreviation of the glossary', () => {
  it.each([
    [
      'The EU and NATO met. The EU left.',
      'The EU (European Union) and NATO (North Atlantic Treaty Organization) met. The EU left.',
    ],
    ['**NATO** met.', 'NATO (North Atlantic Treaty Organization) met.'],
    ['The ECB raised rates.', 'The ECB (European Central Bank) raised rates.'],
    [
      'NATO’s council met NATO.',
      'NATO’s council met NATO (North Atlantic Treaty Organization).',
    ],
    [
      'The European Union (EU) met. The EU left.',
      'The European Union (EU) met. The EU left.',
    ],
    ['The Atlantic alliance (NATO) met.', 'The Atlantic alliance (NATO) met.'],
    [
      'The NPT holds.',
      'The NPT (Treaty on the Non-Proliferation of Nuclear Weapons) holds.',
    ],
    ['Use `EU` as the key.', 'Use EU as the key.'],
    ['NATO-led, see example.org/EU and NEU.', 'NATO-led, see example.org/EU and NEU.'],
    ['OPEC+ met, and inflation rose.', 'OPEC+ met, and inflation rose.'],
  ])('%s', (markdown, expected) => {
    expect(texts(`## Summary\n\n${markdown}`)).toEqual([expected])
  })

  it('is spelled out once in the whole briefing, not in leads or questions', () => {
    const markdown = `## Key points\n\n- **The IAEA reports.** It counted.\n- **Second.** The IAEA said so.\n
## Questions\n\n### Does the IAEA know?\n\nThe IAEA does.`
    expect(texts(markdown)).toEqual([
      'It counted.',
      'The IAEA (International Atomic Energy Agency) said so.',
      'The IAEA does.',
    ])
  })

  it('keeps its link and its marks to itself', () => {
    const { sections } = briefingOf(
      `# T\n\n## Summary\n\nSee [the **EU**](https://example.org).\n${glossary}`,
    )
    const content = sections[0]?.content
    const [block] = content?.shape === 'prose' ? content.blocks : []
    expect(block?.type === 'paragraph' && block.runs).toEqual([
      { type: 'text', text: 'See ' },
      { type: 'text', text: 'the ', href: 'https://example.org/' },
      { type: 'text', text: 'EU', bold: true, href: 'https://example.org/' },
      { type: 'text', text: ' (European Union)', bold: true },
      { type: 'text', text: '.' },
    ])
  })

  it('stands in the brackets of the language', () => {
    const own = '## 要約\n\nIAEAは報告した。\n\n## 用語集\n\n- **IAEA**: 国際原子力機関\n'
    const { sections } = briefingOf(`---\nlang: ja\n---\n# T\n\n${own}`)
    expect(sections.slice(0, 1).flatMap(textsOf)).toEqual([
      'IAEA（国際原子力機関）は報告した。',
    ])
  })
})

it('leaves a briefing without a glossary as it is', () => {
  const { sections } = briefingOf('# T\n\n## Summary\n\nNATO met.')
  expect(sections.flatMap(textsOf)).toEqual(['NATO met.'])
})
