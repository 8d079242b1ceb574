import { describe, expect, it } from 'vitest'
import type { Section } from '../../src/model/briefing.js'
import { bareText } from '../../src/model/runs.js'
import { withoutNumbers } from '../../src/template/heading-numbers.js'
import { loadTemplate } from '../../src/template/load.js'
import { briefingOf } from '../support/compose-text.js'

const { manifest } = await loadTemplate('position')

/** Titles at all depths, of sections with these headings. */
function titles(...headings: string[]): string[] {
  const text = ['# T', ...headings.map((one) => `${one}\n\nText.`)].join('\n\n')
  const { sections } = withoutNumbers(briefingOf(text), manifest)
  const deep = ({ title, children }: Section): string[] => [
    bareText(title),
    ...children.flatMap(deep),
  ]
  return sections.flatMap(deep)
}

describe('numbers of headings', () => {
  it('are taken off where the template sets the sections in another order', () => {
    expect(
      titles(
        '## 1. Summary',
        '### 1.1 Text',
        '### 2.5 million',
        '## 🔑 2) Key points',
        '## 3. Else',
      ),
    ).toEqual(['Summary', 'Text', '2.5 million', '🔑 Key points', 'Else'])
    expect(titles('## ۱. Summary', '## ۲. Key points')).toEqual(['Summary', 'Key points'])
  })

  it('stay where they are in order', () => {
    const headings = ['## 1. Key points', '## 2. Summary', '### 2.1 Text']
    expect(titles(...headings)).toEqual(['1. Key points', '2. Summary', '2.1 Text'])
  })

  it('stay where the author has them in no order, and where they are no numbers of headings', () => {
    expect(titles('## 3. Summary', '## 1. Key points')).toEqual([
      ...['3. Summary', '1. Key points'],
    ])
    const years = ['## 2025 in numbers', '### 1.5 million homes', '## Key points']
    expect(titles(...years)).toEqual(years.map((one) => one.replace(/^#+ /, '')))
  })
})
