import type { MeasuredRun } from '../../src/typography/index.js'
import { prose } from './prose.js'

const face = { family: 'Carlito', arabic: 'Vazirmatn', bold: false, italic: false }

/**
 * Paragraphs of 50 words, 1,000 in all, as runs of 10 points.
 *
 * @param turn another one gives other paragraphs, which were not measured before
 */
export function thousandWords(lang: string, turn: number): MeasuredRun[][] {
  const words = (prose[lang] ?? []).join(' ').split(' ')
  return Array.from({ length: 20 }, (_, paragraph) => {
    const start = turn + paragraph * 50
    const part = Array.from({ length: 49 }, (_, at) => words[(start + at) % words.length])
    return [{ text: `${turn} ${part.join(' ')}`, face, size: 10 }]
  })
}
