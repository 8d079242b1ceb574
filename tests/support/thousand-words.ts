import type { MeasuredRun } from '../../src/typography/index.js'
import { prose } from './prose.js'

const face = { family: 'Carlito', arabic: 'Vazirmatn', bold: false, italic: false }

/** Paragraphs of 50 words, 1,000 in all, as runs of 10 points. */
export function thousandWords(lang: string): MeasuredRun[][] {
  const words = (prose[lang] ?? []).join(' ').split(' ')
  return Array.from({ length: 20 }, (_, index) => {
    const part = Array.from(
      { length: 50 },
      (_, at) => words[(index * 50 + at) % words.length],
    )
    return [{ text: part.join(' '), face, size: 10 }]
  })
}
