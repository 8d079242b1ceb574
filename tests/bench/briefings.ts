import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** The briefing that is built alone: eleven slides of text, tables and sources. */
export const one = 'content/ecb-price-stability.md'

/** Has pictures and diagrams, whose cost is not that of a usual briefing. */
const specimen = 'night-buses.md'

/** Lines whose words mean something to Deckle: headings, front matter, keys, addresses. */
const kept = /^(?:#|---|:::|\w+:|\[)|https?:|\{|`/

/**
 * Writes briefings made from `content/`, each with words of its own, so that nothing that
 * is remembered of one helps the next; gives their folder.
 */
export function writeBriefings(folder: string, count: number): string {
  const texts = readdirSync('content')
    .filter((name) => name.endsWith('.md') && name !== specimen)
    .map((name) => readFileSync(join('content', name), 'utf8'))
  mkdirSync(folder, { recursive: true })
  for (let index = 0; index < count; index++) {
    const text = texts[index % texts.length] ?? ''
    const name = `${String(index).padStart(5, '0')}.md`
    writeFileSync(join(folder, name), withOtherWords(text, index))
  }
  return folder
}

/** The text with its long words in another order, in which each goes `step` places on. */
export function withOtherWords(text: string, step: number): string {
  const word = /(?<!\p{L})\p{Ll}{5,}(?!\p{L})/gu
  const isFree = (line: string) => !kept.test(line)
  const lines = text.split('\n')
  const words = lines.filter(isFree).flatMap((line) => line.match(word) ?? [])
  let next = step
  const other = () => words[next++ % words.length] ?? ''
  return lines.map((line) => (isFree(line) ? line.replace(word, other) : line)).join('\n')
}

/** A briefing of fifteen slides. */
export function fifteenSlides(): string {
  const sentences = 'A part has a sentence or two that say what it is about. '.repeat(12)
  const parts = ['First', 'Second', 'Third', 'Fourth'].map(
    (name) => `\n## ${name} part\n\n${sentences}\n`,
  )
  return readFileSync(one, 'utf8') + parts.join('')
}
